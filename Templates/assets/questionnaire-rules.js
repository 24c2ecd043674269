// The rules as decision diagrams that the build generates: answers in, results out. Knows no page, no words, no subject.
// Classic scripts, so that all works from file:// too.
(function () {
  'use strict';
  /** @type {any} */
  const bilim = window.bilim = window.bilim || {};

  /**
   * What the build hands over, in one language; texts, links, reasons, sources and changes come in a file of their own,
   * for which the first question does not wait. BrowserData in Swift writes it; a test holds both together.
   *
   * @typedef {Object} QuestionnaireData
   * @property {number} version of answers in addresses
   * @property {string} language
   * @property {string} period the name of the rules, such as a year
   * @property {Object<string, string>} words of the page, by name
   * @property {?QuestionData} audience the question for whom, named `for`; nothing where texts speak to the reader alone
   * @property {Object<string, AudienceData>} audiences by their names
   * @property {QuestionData[]} questions in the order of asking
   * @property {string[]} checklist questions that stand in one list to tick
   * @property {string[][]} screens questions that stand together
   * @property {number[]} nodes pairs, from the last question to the first: a question's position, and how many nodes
   * @property {string} arcs the children of the nodes, packed
   * @property {?number} shared the position of the aspect from whose value others follow
   * @property {AspectData[]} aspects everything that is decided
   * @property {ResultData} result what the parts of a result are to a reader
   * @property {Object<string, Object<string, string>>} texts by part and value; `short` has those of the answer
   * @property {Object<string, Object<string, string>>} links by list and member
   * @property {Object<string, ReasonData>} reasons rows that are told, by their ids
   * @property {Object<string, string>} sources documents, by their ids
   * @property {{text: string, given: Object<string, string>, then: Object<string, string>}[]} changes
   * @property {Object<string, string>} assumed answers that a change takes for granted
   */
  /**
   * @typedef {Object} AudienceData
   * @property {Object<string, string>} given answers that are known and not asked
   * @property {Object<string, number[]>} limits the least and the greatest number, where they are fewer than usual
   * @property {?string} beyond the audience of a person whose number lies beyond the limits
   * @property {number[]} asks positions of aspects asked for besides the headline
   */
  /**
   * @typedef {Object} QuestionData
   * @property {string} id
   * @property {string} text
   * @property {string} help
   * @property {string[]} values named answers
   * @property {number[]} groups of the named answers, or of sets of ticks: those that no rule tells apart share one
   * @property {Object<string, string>} answers texts of the named answers
   * @property {string} [open] the text of "I don't know" where the rules know no such answer: the question stays open
   * @property {string} [link] where a reader can find the answer out
   * @property {boolean} [several] whether any number of values can be ticked
   * @property {number[]} [range] the least and the greatest number
   * @property {number[]} [starts] the first number of each run in one group, and that group, by turns
   * @property {string} [tick] its line in the list to tick
   * @property {string} [unticked] the answer that leaves it unticked
   * @property {string} [asks] the question that its tick asks at once
   * @property {string} [heading] of the screen that begins with it
   */
  /**
   * @typedef {Object} ReasonData
   * @property {string} text
   * @property {string} [link] the address of the section that tells more
   * @property {string} [source] the document it rests on
   */
  /**
   * One of `part`, `list` with `member`, and `reason`; one of `root` and `map`.
   *
   * @typedef {Object} AspectData
   * @property {string} [part] a part with one of several `values`
   * @property {string[]} [values]
   * @property {string} [list] a list, of which it tells whether `member` belongs to it
   * @property {string} [member]
   * @property {string} [reason] a row, of which it tells whether it decided
   * @property {number} [root] a node, or a final value written -1 - v
   * @property {number[]} [map] for each value of the shared aspect this one's value
   */
  /**
   * @typedef {Object} ResultData
   * @property {number[]} headline positions of the aspects that a reader wants to know first
   * @property {string} answer the part that is the answer
   * @property {string[]} ranks its values from worst to best
   * @property {string[]} favourable its values that are good news
   * @property {?string} openAnswer its value where the documents leave the case open
   * @property {string[]} details parts told under the answer
   * @property {?string} steps list
   * @property {string[]} alternatives steps of which one is enough
   * @property {?string} notices list of what is told under the answer because it will change
   * @property {?string} documents list
   * @property {?string} places list
   * @property {?string} gaps list
   * @property {?string} telephone to call where something stays open
   * @property {TopicData[]} topics that can be asked for besides
   */
  /**
   * @typedef {Object} TopicData
   * @property {string} part or list that answers it
   * @property {string} ask
   * @property {string} heading
   * @property {string} whenOpen value or member told where there is none
   * @property {?string} link
   * @property {string[]} reasons rows that belong to it alone
   * @property {{list: string, member: string}[]} members that belong to it alone
   */

  // Numbers from a text: see PackedArcs in Swift, which writes them.
  function numbersIn(text) {
    let at = 0;
    return function next() {
      let code = text.charCodeAt(at++) - 35;
      if (code > 57) code -= 1;
      return code < 80 ? code : code + 11 * next();
    };
  }

  // A value with what differs put over it; arrays by position.
  function merged(base, over) {
    if (typeof over !== 'object') return over;
    const copy = Array.isArray(base) ? base.slice() : Object.assign({}, base);
    for (const name in over) copy[name] = merged(copy[name], over[name]);
    return copy;
  }

  const NO_YES = ['no', 'yes', 'undecided'];

  // Node n asks the question levels[n] and goes on at kids[n][group of the answer]. A reference below zero is the
  // final value -1 - reference. Children come before their parents.
  bilim.Rules = class {
    /** @param {QuestionnaireData} data */
    constructor(data) {
      this.base = this.data = data;
      this.overlays = {};
      this.spoken = {};
      this.questions = data.questions;
      this.counts = this.questions.map((question) => 1 + Math.max(
        ...question.groups, ...(question.starts || []).filter((start, index) => index % 2)));
      this.position = {};
      this.questions.forEach((question, index) => { this.position[question.id] = index; });
      this.levels = [];
      this.kids = [];
      const next = numbersIn(data.arcs);
      for (let run = 0; run < data.nodes.length; run += 2) {
        const level = data.nodes[run], rows = Array.from({ length: data.nodes[run + 1] }, () => []);
        for (let column = 0; column < this.counts[level]; column += 1) {
          let last = 0;
          rows.forEach((row) => {
            const number = next();
            if (number) last += number % 2 ? -(number + 1) / 2 : number / 2 - 1;
            row.push(number ? last : row[column - 1]);
          });
        }
        rows.forEach((row) => { this.levels.push(level); this.kids.push(row); });
      }
      // An aspect has a root of its own, or its values follow from those of the shared aspect.
      const shared = data.aspects[data.shared];
      this.aspects = data.aspects.map((aspect) => Object.assign({}, aspect, {
        root: aspect.map ? shared.root : aspect.root, values: aspect.values || NO_YES
      }));
    }

    // Speaks to an audience from now on, in the texts that were loaded for it.
    speak(audience) {
      const over = this.overlays[audience];
      this.data = !over ? this.base : this.spoken[audience] = this.spoken[audience] || merged(this.base, over);
      this.questions = this.data.questions;
    }

    // Adds what only results need.
    complete(texts) {
      Object.assign(this.base, texts);
      this.overlays.result = texts;
      this.spoken = {};
    }

    // The answers with those that are known of their audience.
    known(answers) {
      const audience = this.data.audiences[answers.for];
      return audience ? Object.assign({}, audience.given, answers) : answers;
    }

    // The aspect of a part.
    part(part) { return this.aspects.find((aspect) => aspect.part === part); }

    // The group of an answer, or -1 where it is not allowed or was not given.
    group(question, answer) {
      if (answer === undefined || answer === null) return -1;
      if (question.several) {
        if (!Array.isArray(answer)) return -1;
        let set = 0;
        for (const value of answer) {
          const bit = question.values.indexOf(value);
          if (bit < 0 || set & (1 << bit)) return -1;
          set |= 1 << bit;
        }
        return question.groups[set];
      }
      if (question.range && typeof answer === 'number') {
        if (answer % 1 !== 0 || answer < question.range[0] || answer > question.range[1]) return -1;
        let group = -1;
        for (let k = 0; k < question.starts.length && question.starts[k] <= answer; k += 2) {
          group = question.starts[k + 1];
        }
        return group;
      }
      const index = question.values.indexOf(answer);
      return index < 0 ? -1 : question.groups[index];
    }

    // The group of each answer. Where it is open: -1 - the groups that are not, as bits, which the limits of the audience
    // leave out.
    groups(answers) {
      const known = this.known(answers);
      return this.questions.map((question) => {
        const group = this.group(question, known[question.id]);
        return group < 0 ? -1 - this.beyond(question, answers.for) : group;
      });
    }

    // The groups of a question that lie beyond the limits of an audience, as bits.
    beyond(question, audience) {
      const limits = ((this.data.audiences[audience] || {}).limits || {})[question.id];
      if (!limits) return 0;
      let bits = (1 << this.counts[this.position[question.id]]) - 1;
      for (let number = limits[0]; number <= limits[1]; number += 1) bits &= ~(1 << this.group(question, number));
      return bits;
    }

    // The value of every aspect, by position, when every question has been answered.
    evaluate(answers) {
      const groups = this.groups(answers);
      return this.aspects.map((aspect) => {
        let node = aspect.root;
        while (node >= 0) node = this.kids[node][groups[this.levels[node]]];
        return aspect.map ? aspect.map[-1 - node] : -1 - node;
      });
    }

    // For every aspect the set of values over all ways to complete the answers, as bits.
    possible(groups, aspects) {
      const sets = new Int32Array(this.levels.length);
      const valuesOf = (node) => {
        if (node < 0) return 1 << (-1 - node);
        if (sets[node]) return sets[node];
        const kids = this.kids[node], group = groups[this.levels[node]];
        let set = 0;
        if (group >= 0) set = valuesOf(kids[group]);
        else kids.forEach((kid, g) => { if (!(-1 - group & 1 << g)) set |= valuesOf(kid); });
        sets[node] = set;
        return set;
      };
      return (aspects || this.aspects).map((aspect) => {
        const values = valuesOf(aspect.root);
        return aspect.map ? aspect.map.reduce(
          (set, value, from) => (values & (1 << from) ? set | (1 << value) : set), 0) : values;
      });
    }
  };

  // One diagram for several aspects together: it ends where all of them are known. Nodes are never made twice, so
  // that what is known of a node stays known for the next answer.
  bilim.Path = class {
    // `screens` tells for each question which others share a screen with it, as a bit; 0 for none.
    constructor(rules, aspects, screens) {
      this.screens = screens;
      this.levels = [];
      this.kids = [];
      this.known = new Map();
      this.supports = [];
      this.lengths = [];
      const made = new Map();
      const make = (nodes) => {
        const key = nodes.join();
        if (made.has(key)) return made.get(key);
        const level = Math.min(...nodes.map((node) => (node < 0 ? Infinity : rules.levels[node])));
        let result = -1 - made.size;
        if (level < Infinity) {
          const kids = [];
          for (let group = 0; group < rules.counts[level]; group += 1) {
            kids.push(make(nodes.map((node) => (
              node >= 0 && rules.levels[node] === level ? rules.kids[node][group] : node))));
          }
          result = this.node(level, kids);
        }
        made.set(key, result);
        return result;
      };
      this.root = make(aspects.map((aspect) => aspect.root));
    }

    node(level, kids) {
      if (kids.every((kid) => kid === kids[0])) return kids[0];
      const key = level + ':' + kids;
      if (!this.known.has(key)) {
        this.known.set(key, this.levels.length);
        this.levels.push(level);
        this.kids.push(kids);
      }
      return this.known.get(key);
    }

    // What is left with these answers put in, reduced: exact, so that a question appears in it if and only if its
    // answer can still change one of the aspects.
    rest(groups) {
      let last = groups.length - 1;
      while (last >= 0 && groups[last] === -1) last -= 1;
      const done = [];
      const cut = (node) => {
        const level = this.levels[node];
        if (node < 0 || level > last) return node;
        if (done[node] === undefined) {
          const kids = this.kids[node], group = groups[level], closed = group < 0 ? -1 - group : 0;
          // A group that is not open goes where one goes that is, and so makes no difference.
          const first = kids.find((kid, g) => !(closed & 1 << g));
          done[node] = group < 0 ? this.node(level, kids.map((kid, g) => cut(closed & 1 << g ? first : kid)))
            : cut(kids[group]);
        }
        return done[node];
      };
      return cut(this.root);
    }

    // The questions below a node, as bits.
    asked(node) {
      if (node < 0) return 0;
      if (!this.supports[node]) {
        this.supports[node] = this.kids[node].reduce((bits, kid) => bits | this.asked(kid), 1 << this.levels[node]);
      }
      return this.supports[node];
    }

    // The most screens below a node, when the screens in `seen` have been shown.
    longest(node, seen) {
      if (node < 0) return 0;
      const known = this.lengths[node] = this.lengths[node] || [];
      if (known[seen] === undefined) {
        const screen = this.screens[this.levels[node]];
        known[seen] = (seen & screen ? 0 : 1)
          + Math.max(...this.kids[node].map((kid) => this.longest(kid, seen | screen)));
      }
      return known[seen];
    }
  };
})();
