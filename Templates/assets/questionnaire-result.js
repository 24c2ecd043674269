// The result of the questionnaire: the answer, what to do, why, what would change it, and what stays open. What the parts
// of a result are to a reader is data: see ResultData in questionnaire-rules.js.
(function () {
  'use strict';
  const bilim = window.bilim, element = bilim.element;

  // What follows for certain: the value of each part, and what each list holds and leaves open.
  class Conclusion {
    constructor(rules, groups, aspects) {
      this.values = {};
      this.lists = {};
      this.open = {};
      this.reasons = [];
      rules.possible(groups, aspects).forEach((set, index) => {
        const aspect = aspects[index], value = set & (set - 1) ? null : aspect.values[31 - Math.clz32(set)];
        if (aspect.part) { this.values[aspect.part] = value; return; }
        if (aspect.reason) { if (value === 'yes') this.reasons.push(aspect.reason); return; }
        if (value === 'yes') (this.lists[aspect.list] = this.lists[aspect.list] || []).push(aspect.member);
        if (value === 'undecided') (this.open[aspect.list] = this.open[aspect.list] || []).push(aspect.member);
      });
    }

    list(name) { return this.lists[name] || []; }
  }

  class Result {
    constructor(page, state) {
      this.page = page;
      this.rules = page.rules;
      this.data = page.rules.data;
      this.parts = this.data.result;
      this.answers = state.answers;
      this.wanted = this.parts.topics.filter((topic) => state.wants.indexOf(topic.part) >= 0);
      this.unwanted = this.parts.topics.filter((topic) => this.wanted.indexOf(topic) < 0);
      this.groups = this.rules.groups(this.answers);
      // First only what the answer itself needs to know.
      const parts = this.parts;
      const first = [parts.answer, parts.notices, parts.steps, parts.documents].concat(parts.details);
      this.found = this.conclusion((aspect) => first.indexOf(aspect.part || aspect.list) >= 0);
    }

    conclusion(test) { return new Conclusion(this.rules, this.groups, this.rules.aspects.filter(test)); }

    word(name, values) { return this.page.word(name, values); }

    // Whether something is shown: what belongs to a topic is, where the topic was asked for.
    isShown(aspect) {
      return !this.unwanted.some((topic) => topic.part === (aspect.part || aspect.list)
        || topic.reasons.indexOf(aspect.reason) >= 0
        || topic.members.some((one) => one.list === aspect.list && one.member === aspect.member));
    }

    // The members of a list that are shown.
    shown(list) { return this.found.list(list).filter((member) => this.isShown({ list, member })); }

    text(value, part) { return this.data.texts[part][value]; }

    short(value) { return this.data.texts.short[value]; }

    // A part of the result with its title, or nothing where it has no content.
    section(name, title, children) {
      return children.some(Boolean)
        && element('section', { 'class': name }, [element('h3', {}, title)].concat(children));
    }

    list(items, name) {
      return items.length ? element(name || 'ul', {}, items.map((item) => element('li', {}, item))) : null;
    }

    // A paragraph in which the number to call can be called.
    withPhone(text) {
      const phone = this.parts.telephone;
      if (!phone) return element('p', {}, text);
      return element('p', {}, [].concat(...text.split(phone).map((part, index) => (
        index ? [element('a', { href: 'tel:' + phone }, phone), part] : [part]))));
    }

    // A text that leads to the section that tells more, where there is one.
    link(address, text) { return address ? element('a', { href: address }, text) : text; }

    // The texts of members of a list, each with its link.
    members(list, members) {
      const links = this.data.links[list] || {};
      return members.map((member) => this.link(links[member], this.text(member, list)));
    }

    // The answer, and what to do now.
    answer() {
      const parts = this.parts, answer = this.found.values[parts.answer];
      this.heading = this.page.heading(this.text(answer, parts.answer));
      const documents = parts.documents ? this.shown(parts.documents) : [];
      return [
        element('div', { 'class': 'result' + (parts.favourable.indexOf(answer) < 0 ? ' framed' : ''), 'data-answer': answer }, [this.heading].concat(
          parts.details.map((part) => element('p', {}, this.text(this.found.values[part], part))),
          this.found.list(parts.notices).map((notice) => element('p', {}, this.text(notice, parts.notices))),
          element('p', { 'class': 'hint' }, this.word('rulesOf', { year: this.data.period })))),
        this.section('stepsTitle', this.word('stepsTitle'), [
          this.list(this.members(parts.steps, this.found.list(parts.steps)), 'ol'),
          documents.length && element('p', {}, this.word('documents') + ': '
            + documents.map((name) => this.text(name, parts.documents)).join(', '))
        ])
      ].filter(Boolean);
    }

    // What is open to the person, why, what would change it, what stays open, and what else can be asked.
    rest() {
      const page = this.page, parts = this.parts;
      this.found = this.conclusion(() => true);
      return [
        parts.places && this.section('packages', this.word('packages'), [this.list(
          this.members(parts.places, this.found.list(parts.places)).concat((this.found.open[parts.places] || []).map(
            (name) => this.text(name, parts.places) + ' — ' + this.word('packagesUndecided').toLowerCase())))]),
        this.section('why', this.word('why'), [
          this.list(this.found.reasons.map((row) => this.reason(row)).filter(Boolean)),
          element('h4', {}, this.word('yourAnswers')), page.answerList(this.answersThatMatter(), this.answers)
        ]),
        this.section('whatWouldChange', this.word('whatWouldChange'), [this.list(this.changes())]),
        this.possible(), this.openQuestions()
      ].concat(this.topics(), [
        element('p', { 'class': 'disclaimer' }, this.word('disclaimer')),
        element('p', { 'class': 'questionnaire-buttons questionnaire-actions' }, [
          page.button(this.word('copyLink'), () => this.copyLink()), page.button(this.word('print'), () => print()),
          page.button(this.word('back'), () => page.back(), 'secondary'),
          page.button(this.word('restart'), () => page.restart(), 'secondary')
        ])
      ]).filter(Boolean);
    }

    openQuestions() {
      const gaps = this.parts.gaps ? this.shown(this.parts.gaps) : [];
      const isOpen = this.found.values[this.parts.answer] === this.parts.openAnswer;
      return (gaps.length || isOpen) && this.section('undecidedTitle', this.word('undecidedTitle'), [
        this.list(gaps.map((gap) => this.text(gap, this.parts.gaps))), this.withPhone(this.word('undecidedText'))
      ]);
    }

    // A row that decided, in words, with its source; rows without words only explain other rows. What follows from
    // not knowing rests on no document.
    reason(row) {
      const told = this.data.reasons[row];
      if (!told || !this.isShown({ reason: row })) return null;
      return [
        this.link(told.link, told.text), ' ', told.source && element('cite', {}, this.data.sources[told.source])
      ];
    }

    // The answers to which another answer would change something that is shown.
    answersThatMatter() {
      const rules = this.rules, groups = this.groups.slice();
      const aspects = rules.aspects.filter((aspect) => this.isShown(aspect));
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

    // The answers that are possible, as bits.
    answerWith(groups) { return this.rules.possible(groups, [this.rules.part(this.parts.answer)])[0]; }

    // The answers in a set of bits, in words.
    words(set) {
      return this.rules.part(this.parts.answer).values.filter((value, bit) => set & (1 << bit))
        .map((value) => this.short(value));
    }

    // Only what a person can act on, and only where a new evaluation says that it would help. Questions that did
    // not matter so far count as the subject says: the words still send the reader to find out.
    changes() {
      const ranks = this.parts.ranks, rank = ranks.indexOf(this.found.values[this.parts.answer]);
      const values = this.rules.part(this.parts.answer).values;
      return this.data.changes.filter((change) => (
        Object.keys(change.given).every((id) => this.answers[id] === change.given[id]))).map((change) => {
        const set = this.answerWith(this.rules.groups(
          Object.assign({}, this.data.assumed, this.answers, change.then)));
        const result = values[31 - Math.clz32(set)];
        if (set & (set - 1) || ranks.indexOf(result) <= rank) return null;
        return this.word('ifThen', { 'if': change.text, then: this.short(result) });
      }).filter(Boolean);
    }

    // Under "I don't know": every answer that is possible, and for each question on which it hinges what each answer to
    // that question would mean.
    possible() {
      const rules = this.rules, groups = this.groups.slice();
      const unknown = rules.questions.filter((question) => this.answers[question.id] === 'unknown');
      unknown.forEach((question) => {
        const position = rules.position[question.id];
        groups[position] = -2 - groups[position];
      });
      const all = this.answerWith(groups);
      if (!unknown.length || !(all & (all - 1))) return null;
      const hinges = unknown.map((question) => {
        const position = rules.position[question.id], open = groups[position], lines = new Map();
        for (let group = 0; group < rules.counts[position]; group += 1) {
          if (group === -2 - open) continue;
          groups[position] = group;
          const set = this.answerWith(groups);
          lines.set(set, (lines.get(set) || []).concat(this.labels(question, group)));
        }
        groups[position] = open;
        return lines.size < 2 ? [] : [
          element('h4', {}, this.word('branches', { what: question.text })),
          this.list(Array.from(lines, ([set, labels]) => this.word('ifThen', {
            'if': labels.join(', '), then: this.words(set).join(this.word('or'))
          })))
        ];
      });
      return this.section('possible', this.word('possible'), [this.list(this.words(all))].concat(...hinges));
    }

    // The answers of a group in words, numbers as ranges.
    labels(question, group) {
      const labels = [], starts = question.starts || [];
      for (let k = 0; k < starts.length; k += 2) {
        const end = starts[k + 2];
        if (starts[k + 1] === group) labels.push(starts[k] + (end === undefined ? '+' : '–' + (end - 1)));
      }
      return labels.concat(question.values.filter((value, index) => question.groups[index] === group)
        .map((value) => this.page.answerText(question, value)));
    }

    // What the reader asked for besides, and buttons for what can be asked for.
    topics() {
      return this.wanted.map((topic) => this.section(topic.part, topic.heading, [this.topic(topic)])).concat(
        this.unwanted.length && element('p', { 'class': 'questionnaire-buttons' }, this.unwanted.map(
          (topic) => this.page.button(topic.ask, () => this.page.go(
            this.page.changed((state) => { state.wants.push(topic.part); })), 'secondary'))));
    }

    topic(topic) {
      const part = topic.part, link = (value) => this.link(topic.link, this.text(value, part));
      if (part in this.found.values) return element('p', {}, link(this.found.values[part] || topic.whenOpen));
      const members = this.found.list(part);
      return this.list((members.length ? members : [topic.whenOpen]).map(link));
    }

    copyLink() {
      const say = (name) => () => this.page.announce(name);
      if (navigator.clipboard) navigator.clipboard.writeText(location.href).then(say('copied'), say('copyFailed'));
      else this.page.announce('copyFailed');
    }
  }

  bilim.resultOf = (page, state) => {
    const result = new Result(page, state), nodes = result.answer();
    return { heading: result.heading, nodes, rest: () => result.rest() };
  };
})();
