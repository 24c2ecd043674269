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

    // The answer, or why there is none yet.
    get value() { return this.found.values[this.parts.answer] || this.parts.openAnswer; }

    // The answer, what to find out first where it hinges on that, and what to do now.
    answer() {
      const parts = this.parts, answer = this.value, hinges = this.hinges = this.hingesOf();
      this.heading = this.page.heading(hinges.length ? this.word('findOutTitle') : this.text(answer, parts.answer));
      const told = (part, value) => value && element('p', {}, this.text(value, part));
      const documents = parts.documents ? this.shown(parts.documents) : [];
      return [
        element('div', {
          'class': 'result' + (parts.favourable.indexOf(answer) < 0 ? ' framed' : ''), 'data-answer': answer
        }, [this.heading].concat(
          hinges.length ? [] : parts.details.map((part) => told(part, this.found.values[part])),
          this.found.list(parts.notices).map((notice) => told(parts.notices, notice)),
          element('p', { 'class': 'hint' }, this.word('rulesOf', { year: this.data.period })))),
        hinges.length && this.section('findOut', this.word('findOut'), [].concat(
          ...hinges.slice(0, 2).map((hinge) => this.hinge(hinge)))),
        this.section('stepsTitle', this.word('stepsTitle'), [
          this.steps(),
          documents.length && element('p', {}, this.word('documents') + ': '
            + documents.map((name) => this.text(name, parts.documents)).join(', '))
        ])
      ].filter(Boolean);
    }

    // The steps in the order of doing; those of which one is enough together, where the first of them would stand.
    steps() {
      const list = this.parts.steps, steps = this.found.list(list);
      const either = steps.filter((step) => this.parts.alternatives.indexOf(step) >= 0);
      if (either.length < 2) return this.list(this.members(list, steps), 'ol');
      return this.list([].concat(...steps.map((step) => (
        either.indexOf(step) < 0 ? [this.members(list, [step])]
          : step === either[0] ? [[this.word('oneOf'), this.list(this.members(list, either))]] : []))), 'ol');
    }

    // Why, what is open to the person, what would change it, what stays open, and what else can be asked. Where the
    // answer hinges on something, that comes first, and the rest on demand.
    rest() {
      const page = this.page, parts = this.parts;
      this.found = this.conclusion(() => true);
      const why = [
        this.section('why', this.word('why'), [this.list(this.reasons())]),
        parts.places && this.section('packages', this.word('packages'), [this.list(
          this.members(parts.places, this.found.list(parts.places)).concat((this.found.open[parts.places] || []).map(
            (name) => this.text(name, parts.places) + ': ' + this.word('packagesUndecided'))))])
      ];
      const more = [
        this.section('whatWouldChange', this.word('whatWouldChange'), [this.list(this.changes())]),
        this.openQuestions(),
        this.section('yourAnswers', this.word('yourAnswers'), [page.answerList(this.answersThatMatter(), this.answers)])
      ];
      return (this.hinges.length ? [] : why).concat([
        element('details', { 'class': 'more-of-result' }, [element('summary', {}, this.word('more'))].concat(
          this.hinges.length ? why : [], more))
      ], this.topics(), [
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
      const isOpen = this.value === this.parts.openAnswer && !this.hinges.length;
      return (gaps.length || isOpen) && this.section('undecidedTitle', this.word('undecidedTitle'), [
        this.list(gaps.map((gap) => this.text(gap, this.parts.gaps))),
        isOpen && this.withPhone(this.word('undecidedText'))
      ]);
    }

    // The rows that decided, in the order in which they are told.
    reasons() {
      return Object.keys(this.data.reasons).filter((row) => this.found.reasons.indexOf(row) >= 0)
        .map((row) => this.reason(row)).filter(Boolean);
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
        if (id === 'for') return true;
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
      const ranks = this.parts.ranks, rank = ranks.indexOf(this.value);
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

    // The questions that were answered by "I don't know" and on which the answer hinges, with what each answer to them
    // would mean; those first of which most answers decide.
    hingesOf() {
      const rules = this.rules, groups = this.groups.slice();
      const unknown = rules.questions.filter((question) => (
        this.answers[question.id] === 'unknown' || question.open && this.answers[question.id] === 'open'));
      unknown.forEach((question) => {
        const position = rules.position[question.id];
        if (groups[position] >= 0) groups[position] = -1 - (1 << groups[position]);
      });
      const all = this.answerWith(groups);
      if (this.value !== this.parts.openAnswer || !(all & (all - 1))) return [];
      return unknown.map((question) => {
        const position = rules.position[question.id], open = groups[position], lines = new Map();
        for (let group = 0; group < rules.counts[position]; group += 1) {
          if (-1 - open & 1 << group) continue;
          groups[position] = group;
          const set = this.answerWith(groups);
          lines.set(set, (lines.get(set) || []).concat(group));
        }
        groups[position] = open;
        lines.forEach((found, set) => lines.set(set, this.labels(question, found)));
        const decided = Array.from(lines.keys()).filter((set) => !(set & (set - 1))).length;
        return { question, lines: Array.from(lines), decided };
      }).filter((hinge) => hinge.lines.length > 1 && hinge.lines.some(([set]) => this.words(set).length < 3))
        .sort((one, other) => other.decided - one.decided);
    }

    // What to find out, where, and what it would decide: the two answers that decide most. An answer that leaves more
    // than two results open decides nothing by itself; all such answers are told together.
    hinge(hinge) {
      const question = hinge.question, size = ([set]) => this.words(set).length;
      const lines = hinge.lines.slice().sort((one, other) => size(one) - size(other));
      const open = [].concat(...lines.filter((line) => size(line) > 2).map(([, labels]) => labels));
      const told = (labels, then) => this.word('ifThen', {
        'if': labels.slice(0, 3).map((label) => '«' + label + '»').join(this.word('or')), then
      });
      return [
        element('h4', {}, question.text),
        this.withPhone(question.help),
        question.link && element('p', {}, element('a', { href: question.link }, this.word('whereToFindOut'))),
        this.list(lines.filter((line) => size(line) <= 2).slice(0, 2)
          .map(([set, labels]) => told(labels, this.words(set).join(this.word('or'))))
          .concat(open.length ? told(open, this.word('dependsOnMore')) : []))
      ];
    }

    // The answers of some groups in words, numbers that follow one another as a range.
    labels(question, groups) {
      const labels = [], starts = question.starts || [], isIn = (k) => groups.indexOf(starts[k + 1]) >= 0;
      for (let k = 0; k < starts.length; k += 2) {
        if (!isIn(k) || k && isIn(k - 2)) continue;
        let next = k + 2;
        while (next < starts.length && isIn(next)) next += 2;
        const end = starts[next] - 1;
        labels.push(starts[k] + (next >= starts.length ? '+' : end === starts[k] ? '' : '–' + end));
      }
      return labels.concat(question.values.filter((value, index) => groups.indexOf(question.groups[index]) >= 0)
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
