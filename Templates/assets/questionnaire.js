// The questionnaire: walks the decision diagrams that the build generates, and asks the questions.
// A classic script, so that it also works from file://. The data file calls bilim.questionnaire(data).
(function () {
  'use strict';

  // --- The diagrams ---------------------------------------------------------------------------

  function Rules(data) {
    var model = data.model;
    this.data = data;
    this.questions = model.questions.map(function (entry) {
      return {
        id: entry[0], values: entry[1], classes: entry[2],
        several: entry[3] === 'several',
        range: Array.isArray(entry[3]) ? entry[3] : null, groups: entry[4]
      };
    });
    this.position = {};
    this.questions.forEach(function (question, index) { this.position[question.id] = index; }, this);
    // An aspect has a root of its own, or its values follow from those of the shared aspect.
    var shared = model.aspects[model.shared];
    this.aspects = model.aspects.map(function (entry) {
      var map = Array.isArray(entry[1]) ? entry[1] : null;
      return { id: entry[0], root: map ? shared[1] : entry[1], map: map, values: entry[2] || ['no', 'yes'] };
    });
    this.path = this.rootsOf(function (aspect) { return aspect === 'insured' || aspect === 'payer'; });
    this.unpack(model);
  }

  // The groups of answers of each question, and from them where the children of each node start.
  Rules.prototype.unpack = function (model) {
    this.counts = this.questions.map(function (question) {
      var most = 0;
      question.classes.forEach(function (group) { most = Math.max(most, group); });
      if (question.groups) {
        for (var i = 1; i < question.groups.length; i += 2) most = Math.max(most, question.groups[i]);
      }
      return most + 1;
    });
    var size = 0, run;
    for (run = 1; run < model.nodes.length; run += 2) size += model.nodes[run];
    this.levels = new Int16Array(size);
    this.starts = new Int32Array(size + 1);
    this.children = new Int32Array(model.arcs.length);
    var node = 0, arc = 0;
    for (run = 0; run < model.nodes.length; run += 2) {
      for (var n = 0; n < model.nodes[run + 1]; n += 1) {
        this.levels[node] = model.nodes[run];
        for (var k = 0; k < this.counts[model.nodes[run]]; k += 1) {
          var before = n > 0 ? this.children[arc - this.counts[model.nodes[run]]] : 0;
          this.children[arc] = before + model.arcs[arc];
          arc += 1;
        }
        node += 1;
        this.starts[node] = arc;
      }
    }
  };

  // The group of an answer, or -1 where it is not allowed or was not given.
  Rules.prototype.group = function (question, answer) {
    if (answer === undefined || answer === null) return -1;
    if (question.several) {
      if (!Array.isArray(answer)) return -1;
      var set = 0;
      for (var i = 0; i < answer.length; i += 1) {
        var bit = question.values.indexOf(answer[i]);
        if (bit < 0 || set & (1 << bit)) return -1;
        set |= 1 << bit;
      }
      return question.classes[set];
    }
    if (question.range && typeof answer === 'number') {
      if (answer % 1 !== 0 || answer < question.range[0] || answer > question.range[1]) return -1;
      var group = -1;
      for (var k = 0; k < question.groups.length && question.groups[k] <= answer; k += 2) {
        group = question.groups[k + 1];
      }
      return group;
    }
    var index = question.values.indexOf(answer);
    return index < 0 ? -1 : question.classes[index];
  };

  Rules.prototype.groups = function (answers) {
    return this.questions.map(function (question) { return this.group(question, answers[question.id]); }, this);
  };

  // The value of every aspect, by position, when every question has been answered.
  Rules.prototype.evaluate = function (answers) {
    var groups = this.groups(answers), self = this;
    return this.aspects.map(function (aspect) {
      var node = aspect.root;
      while (node >= 0) node = self.children[self.starts[node] + groups[self.levels[node]]];
      return aspect.map ? aspect.map[-1 - node] : -1 - node;
    });
  };

  // For every aspect the set of values over all ways to complete the answers, as bits.
  Rules.prototype.possible = function (groups) {
    var size = this.levels.length, sets = new Int32Array(size);
    for (var node = 0; node < size; node += 1) {
      var answered = groups[this.levels[node]], from = this.starts[node], to = this.starts[node + 1];
      if (answered >= 0) { from += answered; to = from + 1; }
      var set = 0;
      for (var i = from; i < to; i += 1) {
        var child = this.children[i];
        set |= child < 0 ? 1 << (-1 - child) : sets[child];
      }
      sets[node] = set;
    }
    return this.aspects.map(function (aspect) {
      var values = aspect.root < 0 ? 1 << (-1 - aspect.root) : sets[aspect.root];
      if (!aspect.map) return values;
      return aspect.map.reduce(function (mapped, value, from) {
        return values & (1 << from) ? mapped | (1 << value) : mapped;
      }, 0);
    });
  };

  // The diagrams below some roots with the answers put in, reduced again: exact, so that a question appears
  // in them if and only if its answer can still change one of the roots.
  Rules.prototype.reduced = function (groups, roots) {
    var size = this.levels.length, wanted = new Uint8Array(size), canonical = new Int32Array(size);
    var known = new Map(), self = this, node, i;
    roots.forEach(function (root) { if (root >= 0) wanted[root] = 1; });
    for (node = size - 1; node >= 0; node -= 1) {
      if (!wanted[node]) continue;
      var fixed = groups[this.levels[node]];
      var from = this.starts[node] + (fixed >= 0 ? fixed : 0);
      var to = fixed >= 0 ? from + 1 : this.starts[node + 1];
      for (i = from; i < to; i += 1) if (this.children[i] >= 0) wanted[this.children[i]] = 1;
    }
    function short(child) { return child < 0 ? child : canonical[child]; }
    for (node = 0; node < size; node += 1) {
      if (!wanted[node]) continue;
      var level = this.levels[node], group = groups[level];
      if (group >= 0) { canonical[node] = short(this.children[this.starts[node] + group]); continue; }
      var first = short(this.children[this.starts[node]]), same = true, key = '' + level;
      for (i = this.starts[node]; i < this.starts[node + 1]; i += 1) {
        var child = short(this.children[i]);
        if (child !== first) same = false;
        key += ',' + child;
      }
      if (same) { canonical[node] = first; continue; }
      if (!known.has(key)) known.set(key, node);
      canonical[node] = known.get(key);
    }
    return {
      roots: roots.map(short),
      children: function (node) {
        var list = [];
        for (var k = self.starts[node]; k < self.starts[node + 1]; k += 1) list.push(short(self.children[k]));
        return list;
      }
    };
  };

  // The questions that can still change one of the roots, in the order of asking.
  Rules.prototype.remaining = function (groups, roots) {
    var diagram = this.reduced(groups, roots), seen = {}, asked = {}, stack = diagram.roots.slice(), node;
    while (stack.length) {
      node = stack.pop();
      if (node < 0 || seen[node]) continue;
      seen[node] = true;
      asked[this.levels[node]] = true;
      diagram.children(node).forEach(function (child) { stack.push(child); });
    }
    return this.questions.filter(function (question, index) { return asked[index]; });
  };

  // The most screens that can still come, a list to tick counting as one plus what it leads to. All roots are
  // followed together, since one answer serves them all.
  Rules.prototype.mostScreens = function (groups, roots, listed) {
    var diagram = this.reduced(groups, roots), memo = {}, self = this;
    function longest(nodes, seenList) {
      var level = nodes.reduce(function (first, node) {
        return node < 0 ? first : Math.min(first, self.levels[node]);
      }, 1e9);
      if (level === 1e9) return 0;
      var key = nodes.join() + (seenList ? '!' : '');
      if (memo[key] !== undefined) return memo[key];
      var question = self.questions[level], unticked = listed[question.id], most = 0;
      var below = nodes.map(function (node) {
        return node >= 0 && self.levels[node] === level ? diagram.children(node) : null;
      });
      for (var group = 0; group < self.counts[level]; group += 1) {
        var cost = 1, inList = unticked !== undefined;
        if (inList) {
          var followUp = group !== unticked && (question.range || question.values.length > 2);
          cost = (seenList ? 0 : 1) + (followUp ? 1 : 0);
        }
        var next = nodes.map(function (node, i) { return below[i] ? below[i][group] : node; });
        most = Math.max(most, cost + longest(next, seenList || inList));
      }
      memo[key] = most;
      return most;
    }
    return longest(diagram.roots, false);
  };

  Rules.prototype.rootsOf = function (test) {
    return this.aspects.filter(function (aspect) { return !aspect.map && test(aspect.id); })
      .map(function (aspect) { return aspect.root; });
  };

  // What follows from some answers, under the names and in the order of `bilim decide`.
  Rules.prototype.decide = function (answers, id) {
    var groups = this.groups(answers), sets = this.possible(groups), rows = this.data.rows;
    var decision = {
      id: id === undefined ? null : id, insured: null, grounds: [], payer: null, packages: [],
      packagesUndecided: [], steps: [], documents: [], dental: 'undecided', attachment: [],
      foreignerGroup: null, undecided: [], because: [], possible: [], remaining: []
    };
    var lists = { ground: 'grounds', step: 'steps', document: 'documents', gap: 'undecided' };
    var closed = false;
    this.aspects.forEach(function (aspect, index) {
      var set = sets[index], only = set & (set - 1) ? -1 : 31 - Math.clz32(set);
      var value = only < 0 ? null : aspect.values[only];
      var dot = aspect.id.indexOf('.');
      var kind = dot < 0 ? aspect.id : aspect.id.slice(0, dot), name = aspect.id.slice(dot + 1);
      if (kind === 'insured') {
        decision.insured = value;
        if (only < 0) {
          decision.possible = aspect.values.filter(function (v, bit) { return set & (1 << bit); });
        }
      } else if (kind === 'payer') { decision.payer = value;
      } else if (kind === 'dental') { decision.dental = value || 'undecided';
      } else if (kind === 'foreignerGroup') { decision.foreignerGroup = value === 'null' ? null : value;
      } else if (kind === 'package') {
        if (value === 'open') decision.packages.push(name);
        if (value === 'undecided') decision.packagesUndecided.push(name);
      } else if (value === 'yes') {
        if (kind === 'attachment') {
          if (name === 'none') closed = true; else decision.attachment.push(name);
        } else if (kind === 'because') {
          var facts = rows[name][1];
          decision.because.push({ table: rows[name][0], row: name, facts: facts ? facts.split(' ') : [] });
        } else { decision[lists[kind]].push(name); }
      }
    });
    if (closed || !decision.attachment.length) decision.attachment = closed ? 'none' : 'undecided';
    decision.remaining = this.remaining(groups, this.rootsOf(function (aspect) {
      return aspect === 'insured' || aspect === 'payer' || /^(ground|step)\./.test(aspect);
    })).map(function (question) { return question.id; });
    return decision;
  };

  // --- The state in the address ----------------------------------------------------------------

  var VERSION = 'v1';

  // { answers, listed: the list to tick has been shown, wants: topics asked for } and whether it was readable.
  function readState(rules, fragment, known) {
    var state = { answers: {}, listed: false, wants: [], isBroken: false };
    var parts = fragment.replace(/^#/, '').split('&').filter(Boolean);
    if (parts.length && parts[0] !== VERSION) {
      if (/^v\d/.test(parts[0]) || parts[0].indexOf('=') > 0) state.isBroken = true;
      parts = [];
    }
    (known ? known.split('&') : []).concat(parts.slice(1)).forEach(function (part) {
      var at = part.indexOf('='), name = part.slice(0, at), text;
      try { text = decodeURIComponent(part.slice(at + 1)); } catch (error) { state.isBroken = true; return; }
      if (name === 'list') { state.listed = true; return; }
      if (name === 'want') {
        state.wants = text.split('.').filter(function (want) { return want === 'dental' || want === 'attachment'; });
        return;
      }
      var question = rules.questions[rules.position[name]];
      if (!question) { state.isBroken = true; return; }
      var answer = question.several ? text.split('.').filter(Boolean)
        : question.range && /^\d+$/.test(text) ? Number(text) : text;
      if (rules.group(question, answer) < 0) state.isBroken = true; else state.answers[name] = answer;
    });
    return state;
  }

  function writeState(rules, state) {
    var parts = [VERSION];
    rules.questions.forEach(function (question) {
      var answer = state.answers[question.id];
      if (answer !== undefined) {
        parts.push(question.id + '=' + (question.several ? answer.join('.') : encodeURIComponent(answer)));
      }
    });
    if (state.listed) parts.push('list=1');
    if (state.wants.length) parts.push('want=' + state.wants.join('.'));
    return '#' + parts.join('&');
  }

  // --- The page --------------------------------------------------------------------------------

  function element(name, attributes, children) {
    var node = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === 'onclick' || key === 'onsubmit') node.addEventListener(key.slice(2), attributes[key]);
      else if (attributes[key] === true) node.setAttribute(key, '');
      else if (attributes[key] !== false && attributes[key] !== undefined) node.setAttribute(key, attributes[key]);
    });
    [].concat(children === undefined ? [] : children).forEach(function (child) {
      if (child) node.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    });
    return node;
  }

  function Page(rules, host) {
    this.rules = rules;
    this.host = host;
    this.texts = rules.data.texts;
    this.baseTitle = document.title;
    this.depth = 0;
    this.editing = null;
    this.listed = {};
    rules.data.checklist.forEach(function (id) {
      var question = rules.questions[rules.position[id]];
      var none = question.values.indexOf('none') >= 0 ? 'none' : 'no';
      this.listed[id] = rules.group(question, none);
    }, this);
    this.status = element('p', { 'class': 'questionnaire-status visually-hidden', role: 'status', 'aria-live': 'polite' });
    this.body = element('div', { 'class': 'questionnaire-body' });
    host.textContent = '';
    host.appendChild(this.status);
    host.appendChild(this.body);
    var self = this;
    window.addEventListener('popstate', function () { self.load(true); });
    window.addEventListener('hashchange', function () { self.load(true); });
    this.load(false);
  }

  Page.prototype.text = function (key, values) {
    var text = this.texts[key] || key, data = this.rules.data;
    return text.replace(/\{\{(\w+)\}\}/g, function (whole, name) { return data.values[name] || whole; })
      .replace(/\{(\w+)\}/g, function (whole, name) { return values && name in values ? values[name] : whole; });
  };

  Page.prototype.answerText = function (question, value) {
    if (typeof value === 'number') return String(value);
    var self = this;
    if (Array.isArray(value)) {
      return value.length ? value.map(function (one) { return self.answerText(question, one); }).join(', ')
        : this.text('ui.noneOfThese');
    }
    var shared = value === 'yes' || value === 'no' || value === 'unknown';
    return this.text(shared ? 'answer.' + value : question.id + '.' + value);
  };

  Page.prototype.load = function (moveFocus) {
    var fragment = location.hash;
    if (moveFocus && fragment === this.shown) return;
    this.shown = fragment;
    this.editing = null;
    this.state = readState(this.rules, fragment, fragment ? '' : this.host.getAttribute('data-known'));
    this.render(moveFocus);
    if (this.state.isBroken) this.announce(this.text('ui.oldLink'), true);
  };

  // Takes a new state: writes the address, so that going back works, and shows what comes next.
  Page.prototype.go = function (state) {
    var fragment = writeState(this.rules, state), start = this.host.getAttribute('data-start');
    if (start) { location.href = start + fragment; return; }
    this.state = state;
    this.editing = null;
    this.depth += 1;
    if (fragment !== location.hash) {
      try { history.pushState(null, '', fragment); } catch (error) { location.hash = fragment; }
    }
    this.shown = fragment;
    this.render(true);
  };

  Page.prototype.copyOfState = function () {
    return {
      answers: Object.assign({}, this.state.answers), listed: this.state.listed, wants: this.state.wants.slice()
    };
  };

  Page.prototype.roots = function () {
    var wants = this.state.wants, extra = this.rules.rootsOf(function (aspect) {
      return wants.some(function (want) { return aspect === want || aspect.indexOf(want + '.') === 0; });
    });
    return [this.rules.path, extra];
  };

  // What to show next: a question, the list, or nothing for the result.
  Page.prototype.next = function () {
    var rules = this.rules, groups = rules.groups(this.state.answers), self = this;
    var stages = this.roots();
    for (var i = 0; i < stages.length; i += 1) {
      var open = rules.remaining(groups, stages[i]);
      if (!open.length) continue;
      var first = open[0];
      if (this.listed[first.id] === undefined || this.state.listed) return { question: first, roots: stages[i] };
      var members = rules.data.checklist.filter(function (id) { return self.state.answers[id] === undefined; });
      if (members.length > 1) return { list: members, roots: stages[i] };
      return { question: first, roots: stages[i] };
    }
    return null;
  };

  Page.prototype.render = function (moveFocus) {
    var next = this.editing ? { question: this.editing, roots: [] } : this.next();
    this.status.textContent = '';
    this.body.textContent = '';
    var heading = !next ? this.renderResult() : next.list ? this.renderList(next) : this.renderQuestion(next);
    document.title = heading.textContent + ' — ' + this.baseTitle;
    this.updateLanguageLinks();
    if (moveFocus) heading.focus();
  };

  // The same answers in the other language: its links get the same fragment.
  Page.prototype.updateLanguageLinks = function () {
    var links = document.querySelectorAll('a[hreflang]');
    for (var i = 0; i < links.length; i += 1) {
      links[i].href = links[i].href.replace(/#.*$/, '') + location.hash;
    }
  };

  Page.prototype.announce = function (message, isVisible) {
    this.status.textContent = message;
    this.status.className = isVisible ? 'questionnaire-status' : 'questionnaire-status visually-hidden';
  };

  Page.prototype.heading = function (text) {
    return element('h2', { tabindex: '-1', 'class': 'questionnaire-heading' }, text);
  };

  Page.prototype.choice = function (type, name, value, label, isChecked) {
    var id = 'q-' + name + '-' + value;
    return element('div', { 'class': 'choice' }, [
      element('input', { type: type, id: id, name: name, value: value, checked: isChecked }),
      element('label', { 'for': id }, label)
    ]);
  };

  Page.prototype.form = function (heading, help, fields, next, onsubmit) {
    var self = this, error = element('p', { 'class': 'error', id: 'q-error', role: 'alert' });
    var form = element('form', {
      'class': 'questionnaire-form', novalidate: true,
      onsubmit: function (event) {
        event.preventDefault();
        var message = onsubmit(form);
        if (!message) return;
        error.textContent = message;
        var control = form.querySelector('input');
        if (control) { control.setAttribute('aria-invalid', 'true'); control.focus(); }
      }
    }, [
      element('fieldset', { 'aria-describedby': 'q-help q-error' }, [
        element('legend', {}, heading),
        element('p', { 'class': 'hint', id: 'q-help' }, help)
      ].concat(fields)),
      error,
      element('p', { 'class': 'questionnaire-buttons' }, [
        element('button', { type: 'submit' }, this.text('ui.continue')),
        this.hasPast() ? element('button', {
          type: 'button', 'class': 'secondary', onclick: function () { self.back(); }
        }, this.text('ui.back')) : null
      ])
    ]);
    this.body.appendChild(form);
    if (next.roots.length) this.body.appendChild(this.progress(next.roots));
    if (this.hasPast()) {
      this.body.appendChild(element('details', { 'class': 'questionnaire-answers' }, [
        element('summary', {}, this.text('ui.yourAnswers')), this.answerList(Object.keys(this.state.answers))
      ]));
    }
    return heading;
  };

  Page.prototype.hasPast = function () { return Object.keys(this.state.answers).length > 0; };

  Page.prototype.progress = function (roots) {
    var groups = this.rules.groups(this.state.answers);
    var most = this.rules.mostScreens(groups, roots, this.state.listed ? {} : this.listed) - 1;
    return element('p', { 'class': 'questionnaire-progress' },
      most > 0 ? this.text('ui.atMost', { n: String(most) }) : this.text('ui.last'));
  };

  Page.prototype.renderQuestion = function (next) {
    var question = next.question, self = this, given = this.state.answers[question.id];
    var fields = [];
    if (question.range) {
      fields.push(element('input', {
        type: 'text', inputmode: 'numeric', autocomplete: 'off', id: 'q-number', name: 'number', size: '4',
        'aria-label': this.text(question.id), 'aria-describedby': 'q-help q-error',
        value: typeof given === 'number' ? String(given) : undefined
      }));
    }
    question.values.forEach(function (value) {
      var isGiven = question.several ? (given || []).indexOf(value) >= 0 : given === value;
      fields.push(self.choice(question.several || question.range ? 'checkbox' : 'radio', question.id, value,
        self.answerText(question, value), isGiven));
    });
    return this.form(this.heading(this.text(question.id)), this.text(question.id + '.help'), fields, next,
      function (form) {
        var chosen = [].filter.call(form.elements, function (input) { return input.checked; })
          .map(function (input) { return input.value; });
        var answer = question.several ? chosen : chosen[0];
        if (question.range && !chosen.length) {
          var text = form.elements.number.value.trim();
          answer = /^\d+$/.test(text) ? Number(text) : undefined;
        }
        if (self.rules.group(question, answer) < 0) {
          return question.range
            ? self.text('ui.errorNumber', { from: String(question.range[0]), to: String(question.range[1]) })
            : self.text('ui.errorChoose');
        }
        var state = self.copyOfState();
        state.answers[question.id] = answer;
        self.go(state);
        return null;
      });
  };

  Page.prototype.renderList = function (next) {
    var self = this;
    var fields = next.list.map(function (id) {
      return self.choice('checkbox', 'list', id, self.text('list.' + id), false);
    });
    return this.form(this.heading(this.text('ui.listTitle')), this.text('ui.listHelp'), fields, next,
      function (form) {
        var state = self.copyOfState();
        state.listed = true;
        [].forEach.call(form.elements, function (input) {
          if (input.name !== 'list') return;
          var question = self.rules.questions[self.rules.position[input.value]];
          var hasNone = question.values.indexOf('none') >= 0;
          if (!input.checked) state.answers[question.id] = hasNone ? 'none' : 'no';
          else if (question.values.length === 2) state.answers[question.id] = 'yes';
        });
        self.go(state);
        return null;
      });
  };

  Page.prototype.back = function () {
    if (this.editing) { this.editing = null; this.render(true); return; }
    if (this.depth > 0) { this.depth -= 1; history.back(); return; }
    var state = this.copyOfState(), ids = this.rules.questions.map(function (question) { return question.id; })
      .filter(function (id) { return state.answers[id] !== undefined; });
    var last = ids[ids.length - 1], listed = this.listed;
    if (listed[last] !== undefined && state.listed) {
      ids.forEach(function (id) { if (listed[id] !== undefined) delete state.answers[id]; });
      state.listed = false;
    } else { delete state.answers[last]; }
    this.go(state);
  };

  // The reader's answers in words, each with a link to change it.
  Page.prototype.answerList = function (ids) {
    var self = this;
    var shown = this.rules.questions.filter(function (question) { return ids.indexOf(question.id) >= 0; });
    return element('dl', { 'class': 'answers' }, shown.map(function (question) {
      return element('div', {}, [
        element('dt', {}, self.text(question.id)),
        element('dd', {}, [
          self.answerText(question, self.state.answers[question.id]), ' ',
          element('button', {
            type: 'button', 'class': 'link',
            'aria-label': self.text('ui.changeWhat', { what: self.text(question.id) }),
            onclick: function () { self.editing = question; self.render(true); }
          }, self.text('ui.change'))
        ])
      ]);
    }));
  };

  // The answers that matter: another answer to them would change some part of the result.
  Page.prototype.answersThatMatter = function () {
    var rules = this.rules, groups = rules.groups(this.state.answers);
    var now = rules.possible(groups).join();
    return Object.keys(this.state.answers).filter(function (id) {
      var position = rules.position[id], given = groups[position], matters = false;
      for (var other = 0; other < rules.counts[position] && !matters; other += 1) {
        if (other === given) continue;
        groups[position] = other;
        matters = rules.possible(groups).join() !== now;
      }
      groups[position] = given;
      return matters;
    });
  };

  // --- The result ------------------------------------------------------------------------------

  Page.prototype.link = function (name, text) {
    var address = this.rules.data.links[name];
    return address ? element('a', { href: address }, text) : element('span', {}, text);
  };

  Page.prototype.section = function (key, children, className) {
    if (!children || (Array.isArray(children) && !children.length)) return;
    this.body.appendChild(element('section', { 'class': className || '' },
      [element('h3', {}, this.text(key))].concat(children)));
  };

  Page.prototype.list = function (items, name) {
    return items.length ? element(name || 'ul', {}, items.map(function (item) {
      return element('li', {}, item);
    })) : null;
  };

  Page.prototype.renderResult = function () {
    var self = this, answers = this.state.answers, decision = this.rules.decide(answers);
    var heading = this.heading(this.text('insured.' + decision.insured));
    heading.setAttribute('data-insured', decision.insured);
    this.body.appendChild(element('div', { 'class': 'result result-' + decision.insured }, [
      heading,
      element('p', {}, this.text('payer.' + decision.payer)),
      element('p', { 'class': 'hint' }, this.text('ui.rulesOf', { year: this.rules.data.rules }))
    ]));
    var steps = decision.steps.slice();
    if (answers.shownInStatus !== 'yes' && steps.indexOf('checkStatus') < 0) steps.unshift('checkStatus');
    this.section('ui.stepsTitle', [this.list(steps.map(function (step) {
      return self.link(step, self.text('step.' + step));
    }), 'ol'), decision.documents.length ? element('p', {}, this.text('ui.documents') + ': '
      + decision.documents.map(function (document) { return self.text('document.' + document); }).join(', ')) : null]);
    this.section('ui.packages', [this.list(decision.packages.map(function (name) {
      return self.text('package.' + name);
    }).concat(decision.packagesUndecided.map(function (name) {
      return self.text('package.' + name) + ' — ' + self.text('ui.packagesUndecided').toLowerCase();
    })))]);
    this.renderReasons(decision);
    this.renderChanges(decision);
    this.renderBranches(decision);
    this.section('ui.undecidedTitle', decision.undecided.length || decision.insured === 'undecided' ? [
      this.list(decision.undecided.map(function (gap) { return self.text('gap.' + gap); })),
      element('p', {}, [this.text('ui.undecidedText'), ' ', element('a', { href: 'tel:1414' }, '1414')])
    ] : null);
    this.renderFollowUps(decision);
    this.body.appendChild(element('p', { 'class': 'disclaimer' }, this.text('ui.disclaimer')));
    this.renderActions();
    return heading;
  };

  Page.prototype.rowText = function (decision, row) {
    var number = /^T2\.(\d+)$/.exec(row);
    var grounds = { 'T3.1': 'exempt', 'T3.2': 'employer', 'T3.4': 'wellbeingDE', 'T3.9': 'independent' };
    var key = number ? 'ground.category' + number[1] : grounds[row] ? 'ground.' + grounds[row] : 'row.' + row;
    if (!this.texts[key]) return null;
    var year = this.rules.data.rows[row][2];
    return this.text(key) + (year ? ' (' + year + ')' : '');
  };

  Page.prototype.renderReasons = function (decision) {
    var self = this, rows = [];
    decision.because.forEach(function (reason) {
      var text = self.rowText(decision, reason.row);
      if (text) rows.push(element('span', { title: reason.row + (reason.facts.length ? ': ' + reason.facts.join(', ') : '') }, text));
    });
    this.section('ui.why', [this.list(rows), element('details', { 'class': 'questionnaire-answers', open: true }, [
      element('summary', {}, this.text('ui.yourAnswers')), this.answerList(this.answersThatMatter())
    ])]);
  };

  // Only what a person can act on, and only where a new evaluation says that it would help. Questions that did
  // not matter so far count as free of arrears and shown: the words still send the reader to the status check.
  Page.prototype.renderChanges = function (decision) {
    var self = this, rank = ['no', 'undecided', 'notShown', 'notYet', 'onTurning', 'yes'];
    if (decision.insured === 'yes') return;
    var lines = this.rules.data.changes.filter(function (change) {
      return Object.keys(change[1]).every(function (id) { return self.state.answers[id] === change[1][id]; });
    }).map(function (change) {
      var result = self.rules.decide(Object.assign(
        { arrears: 'none', shownInStatus: 'yes' }, self.state.answers, change[2])).insured;
      if (!result || rank.indexOf(result) <= rank.indexOf(decision.insured)) return null;
      return self.text('ui.ifThen', { 'if': self.text('change.' + change[0]), then: self.text('short.' + result) });
    }).filter(Boolean);
    this.section('ui.whatWouldChange', lines.length ? [this.list(lines)] : null);
  };

  // Under an unknown answer: what each answer would lead to.
  Page.prototype.renderBranches = function (decision) {
    var self = this, rules = this.rules;
    if (decision.insured !== 'undecided') return;
    rules.questions.forEach(function (question) {
      if (self.state.answers[question.id] !== 'unknown') return;
      var lines = {}, seen = {};
      var candidates = question.values.filter(function (value) { return value !== 'unknown'; });
      if (question.range) {
        for (var i = 0; i < question.groups.length; i += 2) candidates.push(question.groups[i]);
      }
      candidates.forEach(function (value) {
        var answers = Object.assign({}, self.state.answers);
        answers[question.id] = value;
        var result = rules.decide(answers).insured || 'undecided';
        var label = typeof value === 'number' && question.range
          ? value + (question.groups.indexOf(value) + 2 < question.groups.length
            ? '–' + (question.groups[question.groups.indexOf(value) + 2] - 1) : '+')
          : self.answerText(question, value);
        (lines[result] = lines[result] || []).push(label);
        seen[result] = true;
      });
      if (Object.keys(seen).length < 2) return;
      self.body.appendChild(element('section', {}, [
        element('h3', {}, self.text('ui.branches', { what: self.text(question.id) })),
        self.list(Object.keys(lines).map(function (result) {
          return self.text('ui.ifThen', { 'if': lines[result].join(', '), then: self.text('short.' + result) });
        }))
      ]));
    });
  };

  Page.prototype.renderFollowUps = function (decision) {
    var self = this, wants = this.state.wants;
    if (wants.indexOf('dental') >= 0) {
      this.section('ui.dental', [element('p', {}, this.link('dental', this.text('dental.' + decision.dental)))]);
    }
    if (wants.indexOf('attachment') >= 0) {
      this.section('ui.attachment', [this.list([].concat(decision.attachment).map(function (way) {
        return self.link('attachment', self.text('attachment.' + way));
      }))]);
    }
    var more = ['dental', 'attachment'].filter(function (want) { return wants.indexOf(want) < 0; });
    if (!more.length) return;
    this.body.appendChild(element('p', { 'class': 'questionnaire-buttons' }, more.map(function (want) {
      return element('button', {
        type: 'button', 'class': 'secondary', onclick: function () {
          var state = self.copyOfState();
          state.wants.push(want);
          self.go(state);
        }
      }, self.text('ui.' + want + 'Ask'));
    })));
  };

  Page.prototype.renderActions = function () {
    var self = this;
    this.body.appendChild(element('p', { 'class': 'questionnaire-buttons questionnaire-actions' }, [
      element('button', { type: 'button', onclick: function () { self.copyLink(); } }, this.text('ui.copyLink')),
      element('button', { type: 'button', onclick: function () { window.print(); } }, this.text('ui.print')),
      element('button', { type: 'button', 'class': 'secondary', onclick: function () { self.back(); } },
        this.text('ui.back')),
      element('button', {
        type: 'button', 'class': 'secondary', onclick: function () {
          self.go({ answers: {}, listed: false, wants: [] });
        }
      }, this.text('ui.restart'))
    ]));
  };

  Page.prototype.copyLink = function () {
    var self = this;
    function done() { self.announce(self.text('ui.copied'), true); }
    function failed() { self.announce(self.text('ui.copyFailed'), true); }
    if (!navigator.clipboard) { failed(); return; }
    navigator.clipboard.writeText(location.href).then(done, failed);
  };

  // --- Registration ----------------------------------------------------------------------------

  var bilim = window.bilim = window.bilim || {};

  // Called by the data file; starts every questionnaire on the page.
  bilim.questionnaire = function (data) {
    var rules = new Rules(data);
    bilim.rules = rules;
    bilim.decide = function (answers, id) { return rules.decide(answers, id); };
    bilim.evaluate = function (answers) { return rules.evaluate(answers); };
    function start() {
      var hosts = document.querySelectorAll('[data-questionnaire]');
      for (var i = 0; i < hosts.length; i += 1) new Page(rules, hosts[i]);
    }
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
    else start();
  };
})();
