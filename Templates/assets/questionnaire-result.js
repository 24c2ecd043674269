// The result of the questionnaire: the answer, what to do, why, what would change it, and what stays open.
(function () {
  'use strict';
  const bilim = window.bilim, element = bilim.element;
  // From worst to best, for telling whether a change would help.
  const RANK = ['no', 'undecided', 'notShown', 'notYet', 'onTurning', 'yes'];
  const ASK = { dental: 'ui.dentalAsk', attachment: 'ui.attachmentAsk' };
  const GROUNDS = { 'T3.1': 'exempt', 'T3.2': 'employer', 'T3.4': 'wellbeingDE', 'T3.9': 'independent' };

  // What the answer itself needs to know.
  const ANSWER = /^(insured|payer|step|document)/;

  // What follows for certain, by kind: { insured: 'yes', step: ['pay', …], … }.
  function conclusion(rules, groups, kinds) {
    const found = { open: [] }, aspects = rules.aspects.filter((aspect) => kinds.test(aspect.id));
    rules.possible(groups, aspects).forEach((set, index) => {
      const aspect = aspects[index], parts = /^(\w+)\.?(.*)$/.exec(aspect.id), name = parts[2];
      const value = set & (set - 1) ? null : aspect.values[31 - Math.clz32(set)];
      if (!name) { found[parts[1]] = value; return; }
      const list = found[parts[1]] = found[parts[1]] || [];
      if (value === 'yes' || value === 'open') list.push(name);
      if (value === 'undecided') found.open.push(name);
    });
    return found;
  }

  class Result {
    constructor(page, state) {
      this.page = page;
      this.rules = page.rules;
      this.answers = state.answers;
      this.wanted = state.wants;
      this.groups = this.rules.groups(this.answers);
      this.found = conclusion(this.rules, this.groups, ANSWER);
      const hidden = [].concat(...Object.keys(this.rules.data.topics).filter((topic) => !this.wants(topic))
        .map((topic) => this.rules.data.topics[topic]));
      this.isShown = (id) => !hidden.some((start) => id.indexOf(start) === 0);
    }

    text(key, values) { return this.page.text(key, values); }

    wants(topic) { return this.wanted.indexOf(topic) >= 0; }

    // A part of the result with its title, or nothing where it has no content.
    section(key, children) {
      return children.some(Boolean)
        && element('section', { 'class': key.slice(3) }, [element('h3', {}, this.text(key))].concat(children));
    }

    list(items, name) {
      return items.length ? element(name || 'ul', {}, items.map((item) => element('li', {}, item))) : null;
    }

    // A paragraph in which the number of the contact centre can be called.
    withPhone(text) {
      const parts = text.split('1414');
      return element('p', {}, [].concat(...parts.map((part, index) => (
        index ? [element('a', { href: 'tel:1414' }, '1414'), part] : [part]))));
    }

    // A text that leads to the section that tells more, where there is one.
    link(name, text) {
      const address = this.rules.data.links[name];
      return address ? element('a', { href: address }, text) : text;
    }

    // The answer, and what to do now.
    answer() {
      const found = this.found, steps = found.step.slice();
      this.heading = this.page.heading(this.text('insured.' + found.insured));
      if (this.answers.shownInStatus !== 'yes' && steps.indexOf('checkStatus') < 0) steps.unshift('checkStatus');
      const documents = found.document.filter((name) => this.isShown('document.' + name));
      return [
        element('div', { 'class': 'result result-' + found.insured, 'data-insured': found.insured }, [
          this.heading, element('p', {}, this.text('payer.' + found.payer)),
          element('p', { 'class': 'hint' }, this.text('ui.rulesOf', { year: this.rules.data.rules }))
        ]),
        this.section('ui.stepsTitle', [
          this.list(steps.map((step) => this.link(step, this.text('step.' + step))), 'ol'),
          documents.length && element('p', {}, this.text('ui.documents') + ': '
            + documents.map((name) => this.text('document.' + name)).join(', '))
        ])
      ].filter(Boolean);
    }

    // What care is open, why, what would change it, what stays open, and what else can be asked.
    rest() {
      const page = this.page, found = this.found = conclusion(this.rules, this.groups, /./);
      const gaps = found.gap.filter((gap) => this.isShown('gap.' + gap));
      return [
        this.section('ui.packages', [this.list(
          found.package.map((name) => this.link(name, this.text('package.' + name))).concat(found.open.map(
            (name) => this.text('package.' + name) + ' — ' + this.text('ui.packagesUndecided').toLowerCase())))]),
        this.section('ui.why', [
          this.list(found.because.map((row) => this.reason(row)).filter(Boolean)),
          element('h4', {}, this.text('ui.yourAnswers')), page.answerList(this.answersThatMatter(), this.answers)
        ]),
        this.section('ui.whatWouldChange', [this.list(this.changes())]),
        this.possible(),
        (gaps.length || found.insured === 'undecided') && this.section('ui.undecidedTitle', [
          this.list(gaps.map((gap) => this.text('gap.' + gap))), this.withPhone(this.text('ui.undecidedText'))
        ])
      ].concat(this.topics(), [
        element('p', { 'class': 'disclaimer' }, this.text('ui.disclaimer')),
        element('p', { 'class': 'questionnaire-buttons questionnaire-actions' }, [
          page.button('ui.copyLink', () => this.copyLink()), page.button('ui.print', () => print()),
          page.button('ui.back', () => page.back(), 'secondary'),
          page.button('ui.restart', () => page.restart(), 'secondary')
        ])
      ]).filter(Boolean);
    }

    // A row that decided, in words, with its source; rows without words only explain other rows. What follows from
    // not knowing rests on no document.
    reason(row) {
      const data = this.rules.data, number = /^T2\.(\d+)$/.exec(row);
      const key = number ? 'ground.category' + number[1] : GROUNDS[row] ? 'ground.' + GROUNDS[row] : 'row.' + row;
      if (!data.texts[key] || !this.isShown('because.' + row)) return null;
      let name = row;
      while (name && !data.links[name]) name = name.slice(0, -1);
      const source = data.sources[row];
      return [this.link(name, this.text(key)), ' ', source && element('cite', {}, this.text('source.' + source))];
    }

    // The answers to which another answer would change something that is shown.
    answersThatMatter() {
      const rules = this.rules, groups = this.groups.slice();
      const aspects = rules.aspects.filter((aspect) => this.isShown(aspect.id));
      const now = rules.possible(groups, aspects);
      return Object.keys(this.answers).filter((id) => {
        const position = rules.position[id], given = groups[position];
        let matters = false;
        for (let other = 0; other < rules.counts[position] && !matters; other += 1) {
          if (other === given) continue;
          groups[position] = other;
          matters = rules.possible(groups, aspects).some((set, index) => set !== now[index]);
        }
        groups[position] = given;
        return matters;
      });
    }

    insuredWith(groups) {
      const aspect = this.rules.aspects.filter((one) => one.id === 'insured');
      return this.rules.possible(groups, aspect)[0];
    }

    // The results in a set of bits, in words.
    words(set) {
      const values = this.rules.aspects.find((aspect) => aspect.id === 'insured').values;
      return values.filter((value, bit) => set & (1 << bit)).map((value) => this.text('short.' + value));
    }

    // Only what a person can act on, and only where a new evaluation says that it would help. Questions that did
    // not matter so far count as free of arrears and shown: the words still send the reader to the status check.
    changes() {
      const rank = RANK.indexOf(this.found.insured), values = this.rules.aspects.find(
        (aspect) => aspect.id === 'insured').values;
      return this.rules.data.changes.filter(([, given]) => (
        Object.keys(given).every((id) => this.answers[id] === given[id]))).map(([name, , then]) => {
        const set = this.insuredWith(this.rules.groups(
          Object.assign({ arrears: 'none', shownInStatus: 'yes' }, this.answers, then)));
        const result = values[31 - Math.clz32(set)];
        if (set & (set - 1) || RANK.indexOf(result) <= rank) return null;
        return this.text('ui.ifThen', { 'if': this.text('change.' + name), then: this.text('short.' + result) });
      }).filter(Boolean);
    }

    // Under "I don't know": every result that some answer leads to, and for each question on which it hinges what
    // each answer would mean.
    possible() {
      const rules = this.rules, groups = this.groups.slice();
      const unknown = rules.questions.filter((question) => this.answers[question.id] === 'unknown');
      unknown.forEach((question) => {
        const position = rules.position[question.id];
        groups[position] = -2 - groups[position];
      });
      const all = this.insuredWith(groups);
      if (!unknown.length || !(all & (all - 1))) return null;
      const hinges = unknown.map((question) => {
        const position = rules.position[question.id], open = groups[position], lines = new Map();
        for (let group = 0; group < rules.counts[position]; group += 1) {
          if (group === -2 - open) continue;
          groups[position] = group;
          const set = this.insuredWith(groups);
          lines.set(set, (lines.get(set) || []).concat(this.labels(question, group)));
        }
        groups[position] = open;
        return lines.size < 2 ? [] : [
          element('h4', {}, this.text('ui.branches', { what: this.text(question.id) })),
          this.list(Array.from(lines, ([set, labels]) => this.text('ui.ifThen', {
            'if': labels.join(', '), then: this.words(set).join(this.text('ui.or'))
          })))
        ];
      });
      return this.section('ui.possible', [this.list(this.words(all))].concat(...hinges));
    }

    // The answers of a group in words, numbers as ranges.
    labels(question, group) {
      const labels = [];
      for (let k = 0; k < question.starts.length; k += 2) {
        const end = question.starts[k + 2];
        if (question.starts[k + 1] === group) {
          labels.push(question.starts[k] + (end === undefined ? '+' : '–' + (end - 1)));
        }
      }
      return labels.concat(question.values.filter((value, index) => question.classes[index] === group)
        .map((value) => this.page.answerText(question, value)));
    }

    topics() {
      const found = this.found, ways = found.attachment.length ? found.attachment : ['undecided'];
      const more = Object.keys(this.rules.data.topics).filter((topic) => !this.wants(topic));
      return [
        this.wants('dental') && this.section('ui.dental', [element('p', {},
          this.link('dental', this.text('dental.' + (found.dental || 'undecided'))))]),
        this.wants('attachment') && this.section('ui.attachment', [this.list(ways.map(
          (way) => this.link('attachment', this.text('attachment.' + way))))]),
        more.length && element('p', { 'class': 'questionnaire-buttons' }, more.map((topic) => this.page.button(
          ASK[topic], () => this.page.go(this.page.changed((state) => { state.wants.push(topic); })), 'secondary')))
      ];
    }

    copyLink() {
      const say = (key) => () => this.page.announce(key);
      if (navigator.clipboard) navigator.clipboard.writeText(location.href).then(say('ui.copied'), say('ui.copyFailed'));
      else this.page.announce('ui.copyFailed');
    }
  }

  bilim.resultOf = (page, state) => {
    const result = new Result(page, state), nodes = result.answer();
    return { heading: result.heading, nodes, rest: () => result.rest() };
  };
})();
