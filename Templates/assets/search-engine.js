/*
 * Answers queries in the reader's browser; `search.js` loads this script when a reader begins to search.
 *
 * It knows no language: letters, endings and keyboard layouts come as data with the index, and the generator
 * reads the same tables by the same rules. Data files are scripts that call `bilimSearch(name, data)`, so
 * that the search works from a folder on disk as well.
 */
(function () {
  'use strict';

  // Tables ------------------------------------------------------------------------------------------------

  const entries = (cell) => cell.split(/[ \n]+/).filter((entry) => entry !== '');
  const list = (value) => value.split(',').filter((item) => item !== '');

  function namedEntries(cell) {
    return entries(cell).map((entry) => {
      const colon = entry.indexOf(':');
      return colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1)];
    });
  }

  function firstWins(pairs) {
    const map = new Map();
    for (const [key, value] of pairs) if (!map.has(key)) map.set(key, value);
    return map;
  }

  function neighbours(cell) {
    const map = new Map();
    for (let at = 0; at + 1 < cell.length; at += 2) map.set(cell[at], cell[at + 1]);
    return map;
  }

  const replacements = (cell) => firstWins(entries(cell).map((entry) => [entry[0], entry.slice(1)]));

  function replaced(letters, table) {
    let text = '';
    for (let at = 0; at < letters.length; at += 1) {
      text += table.has(letters[at]) ? table.get(letters[at]) : letters[at];
    }
    return text;
  }

  // Words -------------------------------------------------------------------------------------------------

  /** Parts text into words by a script table: letters of one script, or the digits of one number. */
  class ScriptReader {
    constructor(table) {
      this.small = neighbours(table.smallLetters);
      this.home = new Set(table.homeLetters.split(''));
      this.guest = new Set(table.guestLetters.split(''));
      this.compositions = new Map();
      for (let at = 0; at + 2 < table.compositions.length; at += 3) {
        this.compositions.set(table.compositions.slice(at, at + 2), table.compositions[at + 2]);
      }
      this.invisible = new Set(table.invisible.split(''));
      this.homeLookAlikes = neighbours(table.lookAlikes);
      this.guestLookAlikes = new Map();
      for (let at = 0; at + 1 < table.lookAlikes.length; at += 2) {
        this.guestLookAlikes.set(table.lookAlikes[at + 1], table.lookAlikes[at]);
      }
      this.numberSpaces = new Set(table.numberSpaces.split(''));
      this.phoneMarks = new Set(table.phoneMarks.split(''));
      this.phonePrefixes = new Set(table.phonePrefixes.split(''));
      this.layouts = table.layouts.map((layout) => {
        const keys = layout.typed.split('').map((key, at) => [key, layout.meant[at]]);
        return firstWins(keys.filter((pair) => pair[1] !== undefined));
      });
      this.spaces = new Set(table.numberSpaces.split('').concat(['\t', '\n', '\r']));
    }

    smallOf(unit) {
      return this.small.has(unit) ? this.small.get(unit) : unit;
    }

    isHome(unit) {
      return this.home.has(this.smallOf(unit));
    }

    isGuest(unit) {
      return this.guest.has(this.smallOf(unit));
    }

    isDigit(unit) {
      return unit >= '0' && unit <= '9';
    }

    isLetter(unit) {
      return this.isHome(unit) || this.isGuest(unit);
    }

    words(text) {
      const visible = this.visibleUnits(text);
      const words = [];
      let at = 0;
      while (at < visible.length) {
        const start = at;
        if (this.isDigit(visible[at].unit)) {
          while (at < visible.length && this.isDigit(visible[at].unit)) at += 1;
          words.push(this.word('number', visible.slice(start, at).map((v) => v.unit), visible, start, at));
        } else if (this.isLetter(visible[at].unit)) {
          while (at < visible.length && this.isLetter(visible[at].unit)) at += 1;
          this.pushLetters(visible, start, at, words);
        } else {
          at += 1;
        }
      }
      return this.joiningNumbers(words, text);
    }

    visibleUnits(text) {
      const visible = [];
      for (let at = 0; at < text.length; at += 1) {
        const last = visible[visible.length - 1];
        const composed = last && this.compositions.get(last.unit + text[at]);
        if (composed) {
          last.unit = composed;
          last.end = at + 1;
        } else if (!this.invisible.has(text[at])) {
          visible.push({ unit: text[at], start: at, end: at + 1 });
        }
      }
      return visible;
    }

    word(kind, units, visible, start, end) {
      return {
        kind,
        letters: units.map((unit) => this.smallOf(unit)).join(''),
        start: visible[start].start,
        end: visible[end - 1].end,
      };
    }

    pushLetters(visible, start, end, words) {
      const units = visible.slice(start, end).map((v) => v.unit);
      const hasHome = units.some((unit) => this.isHome(unit));
      const hasGuest = units.some((unit) => this.isGuest(unit));
      if (!hasHome || !hasGuest) {
        words.push(this.word(hasHome ? 'home' : 'guest', units, visible, start, end));
        return;
      }
      const homely = units.map((unit) => (this.isGuest(unit) ? this.homeLookAlikes.get(unit) : unit));
      if (homely.indexOf(undefined) < 0) {
        words.push(this.word('home', homely, visible, start, end));
        return;
      }
      const guestly = units.map((unit) => (this.isHome(unit) ? this.guestLookAlikes.get(unit) : unit));
      if (guestly.indexOf(undefined) < 0) {
        words.push(this.word('guest', guestly, visible, start, end));
        return;
      }
      let from = start;
      for (let at = start; at < end; at += 1) {
        const isHome = this.isHome(visible[at].unit);
        if (at + 1 === end || isHome !== this.isHome(visible[at + 1].unit)) {
          const part = visible.slice(from, at + 1).map((v) => v.unit);
          words.push(this.word(isHome ? 'home' : 'guest', part, visible, from, at + 1));
          from = at + 1;
        }
      }
    }

    readAsLookAlikes(text) {
      const read = text.split('').map((unit) => this.homeLookAlikes.get(unit));
      return read.indexOf(undefined) < 0 ? read.join('') : null;
    }

    joiningNumbers(words, text) {
      const joined = [];
      let at = 0;
      while (at < words.length) {
        if (words[at].kind !== 'number') {
          joined.push(words[at]);
          at += 1;
          continue;
        }
        let end = at + 1;
        while (
          end < words.length &&
          words[end].kind === 'number' &&
          this.belongTogether(text.slice(words[end - 1].end, words[end].start))
        ) {
          end += 1;
        }
        joined.push.apply(joined, this.number(words.slice(at, end), text));
        at = end;
      }
      return joined;
    }

    belongTogether(gap) {
      const parts = gap.split('');
      return (
        gap.length > 0 &&
        gap.length <= 3 &&
        parts.every((unit) => this.numberSpaces.has(unit) || this.phoneMarks.has(unit))
      );
    }

    number(groups, text) {
      const first = groups[0];
      const digits = groups.map((group) => group.letters).join('');
      const whole = { kind: 'number', letters: digits, start: first.start, end: groups[groups.length - 1].end };
      const inThousands =
        groups.length > 1 &&
        first.letters.length <= 3 &&
        groups.every((group, at) => {
          if (at === 0) return true;
          const before = groups[at - 1];
          return (
            group.letters.length === 3 &&
            group.start - before.end === 1 &&
            this.numberSpaces.has(text[before.end])
          );
        });
      if (inThousands) return [whole];
      if (digits.length < 10) return groups;
      if (digits.length === 11 && this.phonePrefixes.has(digits[0])) whole.letters = digits.slice(1);
      return [whole];
    }
  }

  // Stems -------------------------------------------------------------------------------------------------

  /** Cuts suffixes by the steps of a language table. */
  class Stemmer {
    constructor(table, spelled) {
      const alternations = replacements(table.alternations);
      const contexts = firstWins(namedEntries(table.contexts).map((entry) => [entry[0], list(entry[1])]));
      const bits = new Map();
      table.steps.forEach((step, at) => bits.set(step.name, at));
      const names = (wanted) => wanted.map((name) => bits.get(name));
      this.steps = table.steps.map((step, at) => {
        const suffixes = [];
        for (const entry of entries(step.suffixes)) {
          const sides = entry.split('/');
          const context = sides.length > 1 ? contexts.get(sides[1]) || [] : [];
          for (const letters of Stemmer.spelledOut(sides[0], alternations)) suffixes.push({ letters, context });
        }
        // Sorting keeps the order of equally long suffixes; older engines need the place as well.
        const ordered = suffixes.map((suffix, place) => ({ suffix, place }));
        ordered.sort((a, b) => b.suffix.letters.length - a.suffix.letters.length || a.place - b.place);
        const byLast = new Map();
        for (const { suffix } of ordered) {
          const last = suffix.letters[suffix.letters.length - 1];
          if (!byLast.has(last)) byLast.set(last, []);
          byLast.get(last).push(suffix);
        }
        return {
          at,
          needs: names(step.needs),
          unless: names(step.unless),
          least: step.least,
          mark: step.mark,
          byLast,
        };
      });
      this.vowels = new Set(table.vowels.split(''));
      this.shortEnds = new Set(table.shortStemEnds.split(''));
      this.contextsFollowVowels = table.contextsFollowVowels === 1;
      this.joints = new Map();
      for (const [letters, before] of namedEntries(table.joints)) {
        for (const letter of letters) this.joints.set(letter, new Set(before.split('')));
      }
      this.refusals = firstWins(namedEntries(table.refusals).map((entry) => [entry[0], list(entry[1])]));
      this.wholeWords = new Set(entries(table.wholeWords).map(spelled));
      this.cut = table.cut;
    }

    static spelledOut(suffix, alternations) {
      let spellings = [''];
      for (const unit of suffix) {
        const choices = alternations.has(unit) ? alternations.get(unit).split('') : [unit];
        const longer = [];
        for (const spelling of spellings) for (const choice of choices) longer.push(spelling + choice);
        spellings = longer;
      }
      return spellings;
    }

    stem(word) {
      if (this.cut > 0) return { stem: word.slice(0, this.cut), marks: '' };
      let stem = word;
      let marks = '';
      const taken = new Set();
      for (const step of this.steps) {
        if (this.wholeWords.has(stem)) break;
        if (step.needs.length > 0 && !step.needs.some((name) => taken.has(name))) continue;
        if (step.unless.some((name) => taken.has(name))) continue;
        const candidates = step.byLast.get(stem[stem.length - 1]) || [];
        const fitting = candidates.filter((candidate) => this.fits(candidate, step.least, stem));
        if (fitting.length === 0) continue;
        const rest = (suffix) => stem.slice(0, stem.length - suffix.letters.length);
        const suffix = fitting.find((candidate) => this.wholeWords.has(rest(candidate))) || fitting[0];
        stem = stem.slice(0, stem.length - suffix.letters.length);
        taken.add(step.at);
        marks += step.mark;
      }
      return { stem, marks };
    }

    fits(suffix, least, word) {
      const remaining = word.length - suffix.letters.length;
      if (remaining < least || remaining <= 0 || !word.endsWith(suffix.letters)) return false;
      const rest = word.slice(0, remaining);
      if (suffix.context.length > 0 && !suffix.context.some((context) => this.standsAfter(context, rest))) {
        return false;
      }
      if (this.wholeWords.has(rest)) return true;
      const before = suffix.context.length === 0 && this.joints.get(suffix.letters[0]);
      if (before && !before.has(rest[remaining - 1])) return false;
      if (!this.hasVowel(rest)) return false;
      if (remaining === 2 && this.shortEnds.size > 0) {
        if (!this.vowels.has(rest[0]) || !this.shortEnds.has(rest[1])) return false;
      }
      const refused = this.refusals.get(suffix.letters);
      return !(refused && refused.some((ending) => rest.endsWith(ending)));
    }

    standsAfter(context, rest) {
      if (!rest.endsWith(context)) return false;
      return !this.contextsFollowVowels || this.hasVowel(rest.slice(0, rest.length - context.length));
    }

    hasVowel(letters) {
      for (let at = 0; at < letters.length; at += 1) if (this.vowels.has(letters[at])) return true;
      return false;
    }
  }

  // Terms -------------------------------------------------------------------------------------------------

  /** Makes terms of words by a language table. */
  class LanguageReader {
    constructor(table) {
      this.spelling = replacements(table.spelling);
      this.finalSpelling = replacements(table.finalSpelling);
      this.distinctive = new Set(table.distinctiveLetters.split(''));
      this.rules = table.transliteration.map((rule) => {
        if (typeof rule === 'string') {
          const sides = rule.split(':');
          return { typed: sides[0], meant: sides[1], after: '', before: '', notBefore: '', atEnd: 0 };
        }
        return rule;
      });
      this.stemmer = new Stemmer(table, (word) => replaced(word, this.spelling));
      this.irregular = firstWins(namedEntries(table.irregularStems));
      this.finals = namedEntries(table.finalEndings);
      this.spelledFinals = replacements(table.spelledFinalLetters);
      this.common = new Set(entries(table.commonWords).map((word) => this.keyOf(word)));
      this.terms = new Map();
    }

    /** The folded stem (`key`), the stem as it is spelled, and whether it was spelled with telling letters. */
    term(word) {
      if (!this.terms.has(word.letters)) this.terms.set(word.letters, this.newTerm(word));
      return this.terms.get(word.letters);
    }

    newTerm(word) {
      if (word.kind === 'number') return { key: word.letters, spelling: word.letters, isDistinct: false };
      const letters = word.kind === 'guest' ? this.transliterated(word.letters) : word.letters;
      const stemmed = this.stemmed(replaced(letters, this.spelling));
      const key = replaced(stemmed.stem, this.finalSpelling) + stemmed.marks;
      if (word.kind === 'guest' || this.distinctive.size === 0) {
        return { key, spelling: key, isDistinct: false };
      }
      const written = stemmed.irregular || this.unfolded(letters, stemmed.stem);
      const isDistinct = letters.split('').some((letter) => this.distinctive.has(letter));
      return { key, spelling: written + stemmed.marks, isDistinct };
    }

    folded(word) {
      return this.keyOf(word.kind === 'guest' ? this.transliterated(word.letters) : word.letters);
    }

    isCommon(word) {
      return word.kind !== 'number' && this.common.has(this.folded(word));
    }

    keyOf(spelled) {
      return replaced(replaced(spelled, this.spelling), this.finalSpelling);
    }

    stemmed(word) {
      const cut = this.stemmer.stem(word);
      const regular = this.irregular.get(cut.stem);
      if (regular !== undefined) {
        return { stem: replaced(regular, this.spelling), marks: cut.marks, irregular: regular };
      }
      const final = this.finals.find(
        (entry) => cut.stem.length >= entry[0].length + 2 && cut.stem.endsWith(entry[0])
      );
      if (final === undefined) return cut;
      return { stem: cut.stem.slice(0, cut.stem.length - final[0].length) + final[1], marks: cut.marks };
    }

    unfolded(letters, stem) {
      let written = '';
      let length = 0;
      for (let at = 0; at < letters.length; at += 1) {
        const letter = letters[at];
        const folded = this.spelling.has(letter) ? this.spelling.get(letter) : letter;
        if (length + folded.length > stem.length) break;
        const isKept = stem.slice(length, length + folded.length) === folded;
        written += isKept || !this.spelledFinals.has(letter) ? letter : this.spelledFinals.get(letter);
        length += folded.length;
      }
      return written;
    }

    transliterated(letters) {
      let meant = '';
      let at = 0;
      while (at < letters.length) {
        const place = at;
        const rule = this.rules.find((candidate) => LanguageReader.fits(candidate, letters, place));
        meant += rule ? rule.meant : letters[at];
        at += rule ? rule.typed.length : 1;
      }
      return meant;
    }

    static fits(rule, letters, at) {
      if (!letters.startsWith(rule.typed, at)) return false;
      const next = letters[at + rule.typed.length];
      if (rule.after !== '' && (at === 0 || rule.after.indexOf(letters[at - 1]) < 0)) return false;
      if (rule.before !== '' && (next === undefined || rule.before.indexOf(next) < 0)) return false;
      if (next !== undefined && rule.notBefore.indexOf(next) >= 0) return false;
      return !rule.atEnd || next === undefined;
    }
  }

  // Queries -----------------------------------------------------------------------------------------------

  /** All ways in which each part of a query may have been meant. */
  function readings(query, script, reader) {
    const parts = queryParts(query, script);
    const isOpen = parts.length > 0 && !script.spaces.has(query[query.length - 1]);
    const read = parts.map((part, at) => partReadings(part, isOpen && at === parts.length - 1, script, reader));
    const known = read.filter((part) => part.readings.length > 0);
    const telling = known.filter((part) => !part.isCommon);
    return (telling.length > 0 ? telling : known).map((part) => part.readings);
  }

  function queryParts(query, script) {
    const parts = [];
    let lastIsNumber = false;
    let part = '';
    for (let at = 0; at <= query.length; at += 1) {
      if (at < query.length && !script.spaces.has(query[at])) {
        part += query[at];
        continue;
      }
      if (part === '') continue;
      const units = part.split('');
      const isNumber =
        units.some((unit) => script.isDigit(unit)) &&
        units.every((unit) => script.isDigit(unit) || script.phoneMarks.has(unit));
      if (isNumber && lastIsNumber) parts[parts.length - 1] += ' ' + part;
      else parts.push(part);
      lastIsNumber = isNumber;
      part = '';
    }
    return parts;
  }

  function partReadings(part, isOpen, script, reader) {
    const found = [];
    const seen = new Set();
    const asTyped = script.words(part);
    const texts = [part];
    if (part.split('').some((unit) => script.isLetter(unit))) {
      const alike = script.readAsLookAlikes(part);
      if (alike !== null) texts.push(alike);
      for (const layout of script.layouts) {
        const units = replaced(part, layout).split('');
        const isMixed = units.some((unit) => script.isHome(unit)) && units.some((unit) => script.isGuest(unit));
        if (!isMixed) texts.push(units.join(''));
      }
    }
    for (const text of texts) {
      const words = script.words(text);
      const telling = words.filter((word) => !reader.isCommon(word));
      const used = telling.length > 0 ? telling : words;
      const reading = used.map((word, at) => {
        const isBeginning = isOpen && at === used.length - 1 && word.kind !== 'number';
        return { term: reader.term(word), beginning: isBeginning ? reader.folded(word) : null };
      });
      const identity = JSON.stringify(reading);
      if (reading.length > 0 && !seen.has(identity)) {
        seen.add(identity);
        found.push(reading);
      }
    }
    return { readings: found, isCommon: asTyped.length > 0 && asTyped.every((word) => reader.isCommon(word)) };
  }

  // Data --------------------------------------------------------------------------------------------------

  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

  function decoded(text) {
    const numbers = [];
    let number = 0;
    for (let at = 0; at < text.length; at += 1) {
      const digit = DIGITS.indexOf(text[at]);
      number = number * 32 + (digit & 31);
      if (digit < 32) {
        numbers.push(number);
        number = 0;
      }
    }
    return numbers;
  }

  function sums(steps) {
    let sum = 0;
    return steps.map((step) => (sum += step));
  }

  /** The place of the last number that is at most the one given. */
  function lastAtMost(numbers, number) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[middle] <= number) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  const arrived = new Map();
  const loading = new Map();

  /** Loads a data file as a script, once. */
  function load(url, name) {
    if (arrived.has(name)) return Promise.resolve(arrived.get(name));
    if (!loading.has(name)) {
      loading.set(
        name,
        new Promise((resolve, reject) => {
          const element = document.createElement('script');
          element.src = url;
          element.onload = () => resolve(arrived.get(name));
          element.onerror = () => {
            loading.delete(name);
            element.remove();
            reject(new Error('cannot load ' + url));
          };
          document.head.appendChild(element);
        })
      );
    }
    return loading.get(name);
  }

  /** One language's edition, loaded part by part. */
  class Edition {
    static async open(url) {
      const name = url.slice(url.lastIndexOf('/') + 1).replace(/\.js$/, '');
      const root = await load(url, /^[a-z]+/.exec(name)[0]);
      const folder = url.slice(0, url.lastIndexOf('/') + 1);
      return new Edition(folder + root.language + '-' + root.version, root);
    }

    constructor(base, root) {
      this.base = base;
      this.language = root.language;
      this.isLarge = root.isLarge === 1;
      this.script = new ScriptReader(root.script);
      this.reader = new LanguageReader(root.table);
      this.synonyms = firstWins(namedEntries(root.synonyms).map((entry) => [entry[0], list(entry[1])]));
      this.firstWords = root.words;
      this.firstPostings = sums(decoded(root.postings));
      this.firstTexts = sums(decoded(root.texts));
      this.articles = [];
      this.starts = [];
      decoded(root.articles).forEach((length, article) => {
        const start = this.articles.length;
        for (let count = 0; count < length; count += 1) {
          this.articles.push(article);
          this.starts.push(start);
        }
      });
      this.decodedWords = new Map();
      this.decodedLists = new Map();
    }

    part(name) {
      return load(this.base + '-' + name + '.js', this.language + '-' + name);
    }

    /** The terms whose keys begin with some letters, in order: `{number, key, spelling}`. */
    async terms(prefix) {
      let shard = 0;
      while (shard + 1 < this.firstWords.length && this.firstWords[shard + 1] < prefix) shard += 1;
      const found = [];
      for (; shard < this.firstWords.length; shard += 1) {
        const first = this.firstWords[shard];
        if (first > prefix && !first.startsWith(prefix)) break;
        for (const term of await this.words(shard)) if (term.key.startsWith(prefix)) found.push(term);
      }
      return found;
    }

    async words(shard) {
      if (!this.decodedWords.has(shard)) {
        const data = await this.part('w' + shard);
        let before = '';
        const terms = data.words.split(' ').map((word, at) => {
          const spelling = before.slice(0, DIGITS.indexOf(word[0]));
          before = spelling + word.slice(1);
          return { number: data.first + at, key: this.reader.keyOf(before), spelling: before };
        });
        this.decodedWords.set(shard, terms);
      }
      return this.decodedWords.get(shard);
    }

    /** How a word may begin that was mistyped as a key of at least four letters. */
    nearBeginnings(key) {
      if (!this.isLarge) return [key[0], key[1]];
      return [key[0] + key[1], key[1] + key[0], key[1] + key[2], key[0] + key[2]];
    }

    /** Loads what the next calls of `postings` need, all at once. */
    expectPostings(terms) {
      const shards = new Set(terms.map((term) => lastAtMost(this.firstPostings, term)));
      return Promise.all(Array.from(shards).map((shard) => this.part('p' + shard)));
    }

    /** Loads what the next calls of `section` need, all at once. */
    expectSections(numbers) {
      const shards = new Set(numbers.map((number) => lastAtMost(this.firstTexts, number)));
      return Promise.all(Array.from(shards).map((shard) => this.part('t' + shard)));
    }

    /** Where a term stands: pairs of section and impact. */
    async postings(term) {
      const shard = lastAtMost(this.firstPostings, term);
      if (!this.decodedLists.has(shard)) {
        const data = await this.part('p' + shard);
        this.decodedLists.set(shard, { first: data.first, lists: data.lists.split(' ') });
      }
      const { first, lists } = this.decodedLists.get(shard);
      const text = lists[term - first];
      const postings = [];
      let section = -1;
      let step = 0;
      for (let at = 0; at < text.length; at += 1) {
        const digit = DIGITS.indexOf(text[at]);
        step = step * 32 + (digit & 31);
        if (digit < 32) {
          section += step;
          step = 0;
          at += 1;
          postings.push([section, DIGITS.indexOf(text[at])]);
        }
      }
      return postings;
    }

    /** A section as it is shown, or null where this edition lacks it. */
    async section(number) {
      const shard = lastAtMost(this.firstTexts, number);
      const data = await this.part('t' + shard);
      const shown = data.sections[number - data.first];
      if (!shown) return null;
      return { url: shown[0], key: shown[1], title: shown[2], heading: shown[3], text: shown[4] };
    }
  }

  // Matching ----------------------------------------------------------------------------------------------

  const isMarked = (key) => key.charCodeAt(key.length - 1) < 0x30;

  function areRelated(first, second) {
    const short = first.length < second.length ? first : second;
    const long = first.length < second.length ? second : first;
    const more = long.length - short.length;
    return (
      short.length >= 4 &&
      more <= 4 &&
      more <= short.length - 2 &&
      long.startsWith(short) &&
      !isMarked(first) &&
      !isMarked(second)
    );
  }

  /** Whether at most so many letters were added, left out, replaced or swapped with their neighbours. */
  function areWithin(most, first, second) {
    if (Math.abs(first.length - second.length) > most) return false;
    let beforePrevious = [];
    let previous = [];
    for (let column = 0; column <= second.length; column += 1) previous.push(column);
    for (let row = 0; row < first.length; row += 1) {
      const current = [row + 1];
      for (let column = 0; column < second.length; column += 1) {
        let best = Math.min(
          previous[column] + (first[row] === second[column] ? 0 : 1),
          previous[column + 1] + 1,
          current[column] + 1
        );
        if (row > 0 && column > 0 && first[row] === second[column - 1] && first[row - 1] === second[column]) {
          best = Math.min(best, beforePrevious[column - 1] + 1);
        }
        current.push(best);
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[second.length] <= most;
  }

  /** The terms that answer a word of a query, and how good the best kind of match is, from 0 to 100. */
  async function matches(edition, word) {
    const key = word.term.key;
    const found = new Map();
    let quality = 0;
    const add = (term, nearness, good) => {
      const best = found.get(term.number);
      if (!best || best.nearness < nearness) found.set(term.number, { term, nearness });
      quality = Math.max(quality, good);
    };
    for (const term of await edition.terms(key.slice(0, 4))) {
      if (term.key === key) {
        add(term, !word.term.isDistinct || term.spelling === word.term.spelling ? 100 : 60, 100);
      } else if (areRelated(term.key, key)) {
        add(term, 55, 80);
      }
    }
    for (const meant of edition.synonyms.get(key) || []) {
      for (const term of await edition.terms(meant)) if (term.key === meant) add(term, 80, 95);
    }
    if (word.beginning !== null && word.beginning.length >= 3) {
      for (const term of await edition.terms(word.beginning)) if (term.key !== key) add(term, 50, 80);
    }
    for (const [distance, shortest, nearness, good] of [[1, 4, 50, 40], [2, 9, 30, 20]]) {
      if (found.size > 0 || key.length < shortest) continue;
      const near = [];
      for (const beginning of edition.nearBeginnings(key)) {
        for (const term of await edition.terms(beginning)) {
          if (areWithin(distance, term.key, key)) near.push(term);
        }
      }
      for (const term of near) add(term, nearness, good);
    }
    return { key, quality, terms: Array.from(found.values()) };
  }

  /** The quality from which no further readings of a word are tried. */
  const GOOD_READING = 80;

  /** The words of the query in the readings that the edition knows best, each once. */
  async function queryWords(query, edition) {
    const words = [];
    for (const part of readings(query, edition.script, edition.reader)) {
      let best = null;
      for (const reading of part) {
        if (best !== null && best.quality >= GOOD_READING) break;
        const matched = await Promise.all(reading.map((word) => matches(edition, word)));
        const quality = Math.floor(matched.reduce((sum, match) => sum + match.quality, 0) / matched.length);
        if (best === null || quality > best.quality) best = { quality, matched };
      }
      for (const match of best.matched) {
        if (!words.some((word) => word.key === match.key)) words.push(match);
      }
    }
    return words;
  }

  // Ranking -----------------------------------------------------------------------------------------------

  class Sum {
    constructor() {
      this.worth = 0;
      this.words = 0;
    }

    add(worth) {
      this.worth += worth;
      this.words += 1;
    }

    weighed(count) {
      return Math.floor((this.worth * (40 * count + 60 * this.words)) / (100 * count));
    }
  }

  function addTo(sums, best) {
    best.forEach((worth, place) => {
      if (!sums.has(place)) sums.set(place, new Sum());
      sums.get(place).add(worth);
    });
  }

  function raise(best, place, worth) {
    if (worth > (best.get(place) || 0)) best.set(place, worth);
  }

  const byScore = (a, b) => b.score - a.score || a.section - b.section;

  /** Ranks the sections of an edition: `{sections: [{section, score}], quality, answered}`. */
  async function ranking(query, edition) {
    const words = await queryWords(query, edition);
    await Promise.all(words.map((word) => edition.expectPostings(word.terms.map((match) => match.term.number))));
    const answered = new Map();
    const sectionSums = new Map();
    for (let number = 0; number < words.length; number += 1) {
      const best = new Map();
      for (const match of words[number].terms) {
        if (!answered.has(match.term.key)) answered.set(match.term.key, new Set());
        answered.get(match.term.key).add(number);
        for (const [section, impact] of await edition.postings(match.term.number)) {
          raise(best, section, match.nearness * impact);
        }
      }
      addTo(sectionSums, best);
    }
    const sections = [];
    sectionSums.forEach((sum, section) => {
      const start = sectionSums.get(edition.starts[section]) || new Sum();
      const score = sum.weighed(words.length) + Math.floor(start.weighed(words.length) / 3);
      sections.push({ section, score });
    });
    const quality =
      words.length === 0
        ? 0
        : Math.floor(words.reduce((sum, word) => sum + word.quality, 0) / words.length);
    return { sections: sections.sort(byScore), quality, answered };
  }

  const MOST_HITS = 10;
  const MOST_OTHER_HITS = 5;
  const MOST_OF_ONE_ARTICLE = 2;
  const LEAST_SHARE = 40;
  const ENOUGH_QUALITY = 60;

  /** The answer to a query: `{hits, otherHits}`. `other` is a function that opens the other edition. */
  async function results(query, edition, openOther) {
    const own = await ranking(query, edition);
    if (own.quality < ENOUGH_QUALITY) {
      const otherEdition = await openOther();
      const other = await ranking(query, otherEdition);
      if (other.quality > own.quality) return mergedResults(edition, own, otherEdition, other);
    }
    return { hits: await hits(own.sections, edition, own, MOST_HITS), otherHits: [] };
  }

  async function mergedResults(edition, own, otherEdition, other) {
    const scores = new Map();
    const elsewhere = new Set();
    for (const { section, score } of own.sections) {
      scores.set(section, Math.floor((score * own.quality) / 100));
    }
    for (const { section, score } of other.sections) {
      const translated = Math.floor((score * other.quality) / 100);
      if (translated > (scores.get(section) || 0)) {
        scores.set(section, translated);
        elsewhere.add(section);
      }
    }
    const merged = [];
    scores.forEach((score, section) => merged.push({ section, score }));
    const partner = { edition: otherEdition, ranking: other, sections: elsewhere };
    return {
      hits: await hits(merged.sort(byScore), edition, own, MOST_HITS, partner),
      otherHits: await hits(other.sections, otherEdition, other, MOST_OTHER_HITS),
    };
  }

  async function hits(sections, edition, own, most, partner) {
    const found = [];
    const ofArticle = new Map();
    const least = sections.length === 0 ? 0 : Math.floor((sections[0].score * LEAST_SHARE) / 100);
    const good = sections.filter((candidate) => candidate.score > least);
    await edition.expectSections(firstOfArticles(good, edition, most));
    for (const { section, score } of good) {
      if (found.length >= most) break;
      const article = edition.articles[section];
      const count = ofArticle.get(article) || 0;
      if (count >= MOST_OF_ONE_ARTICLE) continue;
      const shown = await edition.section(section);
      if (shown === null) continue;
      ofArticle.set(article, count + 1);
      let matched = [];
      if (partner && partner.sections.has(section)) {
        const theirs = await partner.edition.section(section);
        if (theirs !== null) {
          const text = theirs.title + ' ' + theirs.heading + ' ' + theirs.text;
          matched = matchingWords(text, partner.edition, partner.ranking.answered);
        }
      }
      found.push({
        rank: found.length + 1,
        language: edition.language,
        url: shown.url,
        key: shown.key,
        title: shown.title,
        section: shown.heading,
        score,
        snippet: snippet(shown.text, edition, own.answered),
        matchedElsewhere: matched,
      });
    }
    return found;
  }

  /** The sections that will be shown if the edition has them all. */
  function firstOfArticles(sections, edition, most) {
    const ofArticle = new Map();
    const first = [];
    for (const { section } of sections) {
      if (first.length >= most) break;
      const count = ofArticle.get(edition.articles[section]) || 0;
      ofArticle.set(edition.articles[section], count + 1);
      if (count < MOST_OF_ONE_ARTICLE) first.push(section);
    }
    return first;
  }

  // Snippets ----------------------------------------------------------------------------------------------

  const SNIPPET_LENGTH = 180;
  const SNIPPET_BEFORE = 40;

  /** The part of a text in which most words of the query are answered: runs of text, some of them marked. */
  function snippet(text, edition, answered) {
    const words = edition.script.words(text);
    const answers = words.map((word) => answered.get(edition.reader.term(word).key) || null);
    let anchor = 0;
    let most = 0;
    words.forEach((word, at) => {
      if (answers[at] === null) return;
      const seen = new Set();
      const limit = word.start + SNIPPET_LENGTH - SNIPPET_BEFORE;
      for (let next = at; next < words.length && words[next].end <= limit; next += 1) {
        if (answers[next] !== null) answers[next].forEach((number) => seen.add(number));
      }
      if (seen.size > most) {
        anchor = at;
        most = seen.size;
      }
    });
    let start = 0;
    if (anchor < words.length && words[anchor].start > SNIPPET_BEFORE) {
      start = words.find((word) => word.start >= words[anchor].start - SNIPPET_BEFORE).start;
    }
    let end = text.length;
    if (text.length - start > SNIPPET_LENGTH) {
      const fitting = words.filter((word) => word.end <= start + SNIPPET_LENGTH && word.end > start);
      if (fitting.length > 0) end = fitting[fitting.length - 1].end;
    }
    const runs = [];
    const append = (part, isMarked) => {
      if (part !== '') runs.push({ text: part, isMarked });
    };
    if (start > 0) append('… ', false);
    let position = start;
    words.forEach((word, at) => {
      if (answers[at] === null || word.start < start || word.end > end) return;
      append(text.slice(position, word.start), false);
      append(text.slice(word.start, word.end), true);
      position = word.end;
    });
    append(text.slice(position, end), false);
    if (end < text.length) append(' …', false);
    return runs;
  }

  function matchingWords(text, edition, answered) {
    const matching = [];
    for (const word of edition.script.words(text)) {
      if (matching.length >= 3) break;
      if (answered.has(edition.reader.term(word).key) && matching.indexOf(word.letters) < 0) {
        matching.push(word.letters);
      }
    }
    return matching;
  }

  const opened = new Map();

  function open(url) {
    if (!opened.has(url)) {
      const opening = Edition.open(url);
      opening.catch(() => opened.delete(url));
      opened.set(url, opening);
    }
    return opened.get(url);
  }

  /** Hands over the data of a file; the data files call it. */
  window.bilimSearch = (name, data) => arrived.set(name, data);
  /** Loads what every query in one edition needs, given the address of its root file. */
  window.bilimSearch.open = open;
  /** The answer to a query, given the root files of the edition being read and of the other one. */
  window.bilimSearch.search = async (query, root, otherRoot) =>
    results(query, await open(root), () => open(otherRoot));
  /** The terms of a text's words by an edition's tables, for programs that compare interpreters. */
  window.bilimSearch.terms = async (text, root) => {
    const edition = await open(root);
    return edition.script.words(text).map((word) => ({
      word,
      term: edition.reader.term(word),
      folded: edition.reader.folded(word),
      isCommon: edition.reader.isCommon(word),
    }));
  };
})();
