// The questionnaire on its page: one question at a time, the answers in the address. The data file calls
// bilim.questionnaire(data); questionnaire-rules.js knows what to ask, questionnaire-result.js shows the result.
(function () {
  'use strict';
  const bilim = window.bilim;

  // --- The state in the address: { answers, listed: the list has been shown, wants: topics asked for } ---------

  function emptyState() { return { answers: {}, listed: false, wants: [], isBroken: false }; }

  // A link of another version, or one that says what no question knows, starts anew.
  function readState(rules, fragment) {
    const state = emptyState(), data = rules.base, parts = fragment.replace(/^#/, '').split('&').filter(Boolean);
    const broken = Object.assign(emptyState(), { isBroken: true });
    if (parts.length && parts[0] !== 'v' + data.version) {
      return /^v\d/.test(parts[0]) || parts[0].indexOf('=') > 0 ? broken : state;
    }
    for (const part of parts.slice(1)) {
      const at = part.indexOf('='), name = part.slice(0, at), text = part.slice(at + 1);
      if (name === 'list') state.listed = true;
      else if (name === 'want') {
        state.wants = text.split('.').filter((want) => data.result.topics.some((topic) => topic.part === want));
      } else if (name === 'for') {
        if (!data.audiences[text]) return broken;
        state.answers.for = text;
      } else {
        const question = rules.questions[rules.position[name]];
        const answer = question && (question.several ? text.split('.').filter(Boolean)
          : question.range && /^\d+$/.test(text) ? Number(text) : text);
        if (!question || rules.group(question, answer) < 0 && !isLeftOpen(question, answer)) return broken;
        state.answers[name] = answer;
      }
    }
    return state;
  }

  // Whether a question that knows no "I don't know" was answered so: it stays open, and is not asked again.
  function isLeftOpen(question, answer) { return Boolean(question.open) && answer === 'open'; }

  function writeState(rules, state) {
    const parts = ['v' + rules.data.version];
    if (state.answers.for) parts.push('for=' + state.answers.for);
    rules.questions.forEach((question) => {
      const answer = state.answers[question.id];
      if (answer !== undefined) parts.push(question.id + '=' + (question.several ? answer.join('.') : answer));
    });
    if (state.listed) parts.push('list=1');
    if (state.wants.length) parts.push('want=' + state.wants.join('.'));
    return '#' + parts.join('&');
  }

  // --- Elements ------------------------------------------------------------------------------------------------

  function element(name, attributes, children) {
    const node = document.createElement(name);
    for (const key in attributes) {
      const value = attributes[key];
      if (typeof value === 'function') node.addEventListener(key.slice(2), value);
      else if (value !== false && value !== undefined) node.setAttribute(key, value === true ? '' : value);
    }
    if (!Array.isArray(children)) children = [children];
    for (const child of children) if (child) node.append(child);
    return node;
  }
  bilim.element = element;

  const whenIdle = window.requestIdleCallback || ((work) => setTimeout(work, 100));

  // --- The page ------------------------------------------------------------------------------------------------

  class Page {
    constructor(rules, host) {
      const data = rules.data;
      this.rules = rules;
      this.host = host;
      this.title = document.title;
      this.depth = 0;
      // The screen that a question shares with others, as a bit: the list first, then the other screens.
      const follow = data.checklist.map((id) => this.question(id).asks).filter(Boolean);
      const shared = [data.checklist.concat(follow)].concat(data.screens);
      this.screens = rules.questions.map((question) => (
        shared.reduce((bits, ids, index) => (ids.indexOf(question.id) < 0 ? bits : 1 << index), 0)));
      this.path = this.pathOf((aspect, index) => data.result.headline.indexOf(index) >= 0);
      this.extras = {};
      this.left = null;
      this.ready = {};
      this.status = element('p', { role: 'status' });
      this.body = element('div', { 'class': 'questionnaire-body' });
      host.textContent = '';
      host.append(this.status, this.body);
      addEventListener('popstate', () => this.load(true));
      addEventListener('hashchange', () => this.load(true));
      // Whatever the reader does next finds the address written.
      for (const type of ['pointerdown', 'keydown', 'click', 'pagehide']) {
        addEventListener(type, () => this.write(), true);
      }
      this.load(false);
    }

    question(id) { return this.rules.questions[this.rules.position[id]]; }

    // The question for whom, where there is one, and all others, in the order of asking.
    allQuestions() { return [].concat(this.rules.data.audience || [], this.rules.questions); }

    // What is special about the audience of some answers.
    audience(answers) { return this.rules.data.audiences[answers.for] || {}; }

    // Whether the texts that a state needs are here: those of its audience, and for a result the result's. If not, loads
    // some, and then calls one of the others.
    isReady(state, whenLoaded, whenFailed) {
      const needed = [state.answers.for].concat(this.rules.overlays.result || this.next(state) ? [] : 'result');
      const missing = needed.find((name) => this.addressOf(name) && !this.rules.overlays[name]);
      if (missing) this.fetchTexts(missing, whenLoaded, whenFailed);
      return !missing;
    }

    addressOf(name) { return this.host.getAttribute('data-texts-' + name); }

    fetchTexts(name, onload, onerror) {
      document.head.append(element('script', { src: this.addressOf(name), onload, onerror }));
    }

    pathOf(test) {
      return new bilim.Path(
        this.rules, this.rules.aspects.filter((aspect, index) => !aspect.map && test(aspect, index)), this.screens);
    }

    // The path of an audience, to which more than the headline may matter.
    pathFor(answers) {
      const asks = this.audience(answers).asks;
      if (!asks || !asks.length) return this.path;
      return this.extras[answers.for] = this.extras[answers.for] || this.pathOf((aspect, index) => (
        this.rules.data.result.headline.indexOf(index) >= 0 || asks.indexOf(index) >= 0));
    }

    // A word of the page, with the names in its braces replaced.
    word(name, values) {
      const text = this.rules.data.words[name];
      return values ? text.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? values[key] : whole)) : text;
    }

    answerText(question, value) {
      if (typeof value === 'number') return String(value);
      if (Array.isArray(value)) {
        return value.map((one) => this.answerText(question, one)).join(', ') || this.word('noneOfThese');
      }
      return isLeftOpen(question, value) ? question.open : question.answers[value];
    }

    load(moveFocus) {
      const fragment = location.hash;
      // A fragment may also lead to a part of the page, such as its text: no reason to forget the answers.
      if (moveFocus && (fragment === this.shown || document.getElementById(fragment.slice(1)))) return;
      // Gone back before the address was written, and so one step too far: make that step again, and lose no answer.
      if (this.left !== null) {
        history.pushState(null, '', this.left || '#');
        this.write();
        history.back();
        return;
      }
      this.state = readState(this.rules, fragment);
      const failed = () => {
        this.shown = '#';
        this.state = emptyState();
        this.render(moveFocus);
        this.announce('loadFailed');
      };
      if (!this.isReady(this.state, () => this.load(moveFocus), failed)) return;
      this.shown = fragment;
      this.editing = null;
      this.render(moveFocus);
      if (this.state.isBroken) this.announce('oldLink');
    }

    // The state with a change.
    changed(change) {
      const state = this.state, next = {
        answers: Object.assign({}, state.answers), listed: state.listed, wants: state.wants.slice()
      };
      change(next);
      return next;
    }

    // Takes a new state, and shows what comes next.
    go(state) {
      if (!this.isReady(state, () => this.go(state), () => this.announce('loadFailed'))) return;
      this.write();
      this.left = this.shown;
      this.state = state;
      this.editing = null;
      this.shown = writeState(this.rules, state);
      this.render(true);
    }

    // Writes the address, so that going back works, and what goes with it. It takes half as long as to show the screen,
    // and so comes right after that. Until then, `left` is the address of the screen before.
    write() {
      if (this.isWritten) return;
      this.isWritten = true;
      if (this.left !== null && this.shown !== location.hash) {
        this.depth += 1;
        history.pushState(null, '', this.shown);
      }
      this.left = null;
      document.title = this.shownScreen.heading.textContent + ' — ' + this.title;
      // The same answers in the other language: its links get the same fragment.
      document.querySelectorAll('a[hreflang]').forEach((link) => {
        /** @type {HTMLAnchorElement} */ (link).hash = this.shown;
      });
    }

    restart() { this.go(emptyState()); }

    back() {
      if (this.editing) { this.editing = null; this.render(true); return; }
      if (this.depth > 0) { this.depth -= 1; history.back(); return; }
      // Opened in the middle: the last answer goes, with those of its screen.
      this.go(this.changed((state) => {
        const given = this.allQuestions().filter((question) => state.answers[question.id] !== undefined);
        const last = given.pop(), screen = this.screens[this.rules.position[last.id]];
        if (last === this.rules.data.audience) delete state.answers.for;
        this.rules.questions.forEach((question, index) => {
          if (question === last || this.screens[index] & screen) delete state.answers[question.id];
        });
        if (screen & 1) state.listed = false;
      }));
    }

    // What to show next: { questions, isList, node, path }, or nothing for the result. Without answers, for whom.
    next(state) {
      const groups = this.rules.groups(state.answers), data = this.rules.data;
      if (data.audience && !state.answers.for) return { questions: [data.audience] };
      const paths = [this.pathFor(state.answers)].concat(state.wants.map((want) => (
        this.extras[want] = this.extras[want] || this.pathOf((aspect) => aspect.part === want || aspect.list === want))));
      for (const path of paths) {
        const node = path.rest(groups);
        const asked = this.rules.questions.reduce((bits, question, index) => (
          isLeftOpen(question, state.answers[question.id]) ? bits & ~(1 << index) : bits), path.asked(node));
        if (!asked) continue;
        const first = this.rules.questions[31 - Math.clz32(asked & -asked)];
        const isList = Boolean(first.unticked) && !state.listed;
        const shared = isList ? data.checklist : data.screens.find((ids) => ids.indexOf(first.id) >= 0) || [first.id];
        const questions = shared.filter((id) => asked & (1 << this.rules.position[id])).map((id) => this.question(id));
        return { node, path, questions, isList: isList && questions.length > 1 };
      }
      return null;
    }

    // The screen that follows from a state: { heading, nodes, rest: gives what is added once these have been drawn }.
    screen(state) {
      this.rules.speak(state.answers.for);
      const next = this.next(state);
      return next ? this.screenOf(next, state) : bilim.resultOf(this, state);
    }

    // Makes the next screen while the reader moves on to "continue": its elements, their layout, what is added below.
    // Each has an idle moment of its own, so that no click waits long for one, and nothing depends on its being there.
    prepare(screen) {
      const ready = this.ready = {};
      const whenStillIdle = (work) => whenIdle(() => { if (ready === this.ready) work(); });
      whenStillIdle(() => {
        const taken = screen.taken();
        if (taken.faults.length || !this.isReady(taken.state, () => this.prepare(screen))) return;
        const next = ready.screen = this.screen(taken.state), rest = next.rest;
        ready.fragment = writeState(this.rules, taken.state);
        whenStillIdle(() => {
          // Never drawn; but what has been laid out once is laid out in half the time.
          this.body.append(...next.nodes);
          next.heading.getBoundingClientRect();
          next.nodes.forEach((node) => node.remove());
          if (!rest) return;
          whenStillIdle(() => {
            const nodes = rest();
            next.rest = () => nodes;
          });
        });
      });
    }

    // Shows the next screen; what it adds below follows once this has been drawn.
    render(moveFocus) {
      this.rules.speak(this.state.answers.for);
      const ready = this.ready, screen = this.shownScreen = this.editing ? this.screenOf(this.editing, this.state)
        : ready.fragment === this.shown ? ready.screen : this.screen(this.state);
      this.ready = {};
      this.isWritten = false;
      this.status.textContent = '';
      this.body.textContent = '';
      this.body.setAttribute('aria-busy', 'true');
      this.body.append(...screen.nodes);
      if (moveFocus) screen.heading.focus({ preventScroll: true });
      setTimeout(() => this.write());
      requestAnimationFrame(() => {
        if (moveFocus) screen.heading.scrollIntoView({ block: 'nearest' });
        setTimeout(() => this.complete(screen));
      });
    }

    complete(screen) {
      if (screen !== this.shownScreen) return;
      if (screen.rest) this.body.append(...screen.rest());
      this.body.removeAttribute('aria-busy');
    }

    announce(name) { this.status.textContent = this.word(name); }

    heading(text) { return element('h2', { tabindex: '-1', 'class': 'questionnaire-heading' }, text); }

    button(text, onclick, className) {
      return element('button', { type: 'button', 'class': className, onclick }, text);
    }

    screenOf(next, state) {
      const questions = next.questions, isSingle = questions.length === 1, past = Object.keys(state.answers);
      const heading = this.heading(next.isList ? this.word('listTitle')
        : isSingle ? questions[0].text : questions[0].heading);
      const fields = next.isList ? [this.listField(heading, questions, state)]
        : questions.map((question) => this.questionField(question, state, isSingle ? heading : null));
      const screen = { heading, taken: () => this.taken(fields, next) };
      const form = element('form', {
        'class': 'questionnaire-form', novalidate: true, oninput: () => this.prepare(screen),
        onsubmit: (event) => { event.preventDefault(); this.take(screen.taken()); }
      }, [isSingle || next.isList ? null : heading].concat(fields.map((field) => field.node), [
        element('p', { 'class': 'questionnaire-buttons' }, [
          element('button', { type: 'submit' }, this.word('continue')),
          past.length ? this.button(this.word('back'), () => this.back(), 'secondary') : null
        ])
      ]));
      const nodes = screen.nodes = [form];
      if (next.path) {
        const more = next.path.longest(next.node, state.listed ? 1 : 0) - 1;
        nodes.push(element('p', { 'class': 'questionnaire-progress' },
          more > 0 ? this.word('atMost', { n: more }) : this.word('last')));
      }
      screen.rest = past.length && (() => [element('details', { 'class': 'questionnaire-answers' }, [
        element('summary', {}, this.word('yourAnswers')), this.answerList(past, state.answers)
      ])]);
      return screen;
    }

    // The state with the answers of a screen, and what is missing. A question that another answer on the same screen
    // has settled may stay open.
    taken(fields, next) {
      const missing = [], before = this.state.answers.for, state = this.changed((changed) => {
        const answers = changed.answers;
        fields.forEach((field) => field.read(answers, missing));
        if (next.isList) changed.listed = true;
        if (answers.for === before) return;
        // Of another person, what was not asked may have to be, and what was asked may not.
        changed.listed = false;
        Object.keys(this.audience(answers).given || {}).forEach((id) => { delete answers[id]; });
      });
      return { state, faults: missing.filter((fault) => (
        next.questions.length === 1 || next.isList || this.isOpen(fault.question.id, state.answers))) };
    }

    // Goes on with the answers of a screen, or says what is missing.
    take(taken) {
      const faults = taken.faults;
      if (!faults.length) { this.go(taken.state); return; }
      this.body.querySelectorAll('.error').forEach((error) => { error.textContent = ''; });
      this.body.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
      faults.forEach((fault) => {
        const range = fault.range;
        fault.error.textContent = range
          ? this.word('errorNumber', { from: range[0], to: range[1] }) : this.word('errorChoose');
        fault.input.setAttribute('aria-invalid', 'true');
      });
      faults[0].input.focus();
    }

    choice(type, name, value, label, isChecked, onchange) {
      const id = 'q-' + name + '-' + value;
      return element('div', { 'class': 'choice' }, [
        element('input', { type, id, name, value, checked: isChecked, onchange }),
        element('label', { 'for': id }, label)
      ]);
    }

    // A question with its answers: { question, node, read(answers, missing) }. The values in `without` are not offered.
    questionField(question, state, heading, without) {
      const id = question.id, given = state.answers[id], text = question.text, audience = this.audience(state.answers);
      const limits = audience.limits && audience.limits[id], range = limits || question.range;
      const error = element('p', { 'class': 'error', id: id + '-error', role: 'alert' });
      const described = id + '-help ' + id + '-error';
      const values = limits ? [] : question.values.filter((value) => value !== without);
      if (question.open && without === undefined) values.push('open');
      const number = question.range && element('input', {
        type: 'text', inputmode: 'numeric', autocomplete: 'off', name: id, 'aria-label': text,
        'aria-describedby': described, value: typeof given === 'number' ? given : undefined
      });
      const node = element('fieldset', { 'aria-describedby': described }, [
        element('legend', {}, heading || element('strong', {}, text)),
        element('p', { 'class': 'hint', id: id + '-help' }, question.help), number
      ].concat(values.map((value) => this.choice(
        question.several || question.range ? 'checkbox' : 'radio', id, value, this.answerText(question, value),
        question.several ? (given || []).indexOf(value) >= 0 : given === value)), error));
      const read = (answers, missing) => {
        const chosen = [].map.call(node.querySelectorAll(':checked'), (input) => input.value);
        let answer = question.several ? chosen : chosen[0];
        if (number && !chosen.length && /^\s*\d+\s*$/.test(number.value)) answer = Number(number.value);
        if (limits && answer > limits[1] && audience.beyond && answer <= question.range[1]) answers.for = audience.beyond;
        if (this.rules.group(question, answer) >= 0 || isLeftOpen(question, answer)) answers[id] = answer;
        else missing.push({ question, range, error, input: node.querySelector('input') });
      };
      return { question, node, read };
    }

    // Whether a question can still change the result, with these answers given.
    isOpen(id, answers) {
      const path = this.pathFor(answers), node = path.rest(this.rules.groups(answers));
      return Boolean(path.asked(node) & (1 << this.rules.position[id]));
    }

    // What a tick asks for besides, or nothing.
    moreField(question, state) {
      const id = question.id, follow = question.asks;
      const answers = Object.assign({}, state.answers, { [id]: 'yes', [follow]: undefined });
      if (follow && this.isOpen(follow, answers)) return this.questionField(this.question(follow), state);
      return question.range || question.values.length > 2
        ? this.questionField(question, state, null, question.unticked) : null;
    }

    // The list to tick; a tick that says too little asks for more right below.
    listField(heading, questions, state) {
      const items = questions.map((question) => {
        const id = question.id, given = state.answers[id], item = { question };
        item.choice = this.choice('checkbox', 'list', id, question.tick,
          given !== undefined && given !== question.unticked, () => show(item));
        item.box = item.choice.firstChild;
        return item;
      });
      const show = (item) => {
        if (item.box.checked && item.more === undefined) {
          item.more = this.moreField(item.question, state);
          if (item.more) item.choice.after(item.more.node);
        }
        if (item.more) {
          item.more.node.className = 'more';
          item.more.node.hidden = !item.box.checked;
        }
      };
      const node = element('fieldset', { 'aria-describedby': 'list-help' }, [
        element('legend', {}, heading), element('p', { 'class': 'hint', id: 'list-help' }, this.word('listHelp'))
      ].concat(items.map((item) => item.choice)));
      items.forEach(show);
      const read = (answers, missing) => items.forEach((item) => {
        const id = item.question.id;
        if (!item.box.checked) answers[id] = item.question.unticked;
        else {
          if (!item.more || item.more.question !== item.question) answers[id] = 'yes';
          if (item.more) item.more.read(answers, missing);
        }
      });
      return { node, read };
    }

    // The reader's answers in words, each with a button to change it; what was not ticked stands in one line.
    answerList(ids, answers) {
      const isTicked = (question) => !question.unticked || answers[question.id] !== question.unticked;
      const shown = this.allQuestions().filter((question) => ids.indexOf(question.id) >= 0);
      const lines = shown.filter(isTicked).map((question) => this.answerLine(
        question.text, this.answerText(question, answers[question.id]), { questions: [question] }));
      if (!shown.every(isTicked)) {
        const questions = this.rules.data.checklist.map((id) => this.question(id));
        lines.push(this.answerLine(this.word('restOfList'), this.word('noneOfThese'), { questions, isList: true }));
      }
      return element('dl', { 'class': 'answers' }, lines);
    }

    answerLine(name, answer, screen) {
      return element('div', {}, [
        element('dt', {}, name),
        element('dd', {}, [answer, element('button', {
          type: 'button', 'class': 'link', 'aria-label': this.word('changeWhat', { what: name }),
          onclick: () => { this.editing = screen; this.render(true); }
        }, this.word('change'))])
      ]);
    }
  }

  // Called by a file with the texts of another audience.
  bilim.audience = function (name, texts) { bilim.rules.overlays[name] = texts; };

  // Called by the file with what only results need, which is loaded while the first screen is read.
  bilim.results = function (texts) { bilim.rules.complete(texts); };

  // Called by the data file; starts the questionnaire on the page. On a page of linked steps it takes over with the
  // answers of the step shown.
  bilim.questionnaire = function (data) {
    const linked = document.querySelector('[data-linked]');
    if (linked) {
      const step = /** @type {HTMLElement} */ (
        document.getElementById(location.hash.slice(1) || 'start') || linked.lastElementChild);
      location.replace((location.protocol === 'file:' ? '../index.html#' : '../#') + step.dataset.state);
      return;
    }
    const rules = bilim.rules = new bilim.Rules(data);
    const host = document.querySelector('[data-questionnaire]');
    if (!host) return;
    bilim.page = new Page(rules, host);
    if (!rules.overlays.result) bilim.page.fetchTexts('result');
  };
})();
