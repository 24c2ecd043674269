/*
 * Answers queries in the reader's browser; `search.js` loads this script when a reader begins to search.
 *
 * It knows no language: letters, endings and keyboard layouts come as data with the index, and the generator
 * reads the same tables by the same rules. Data files are scripts that call `bilimSearch(data)`, so that the
 * search works from a folder on disk as well.
 */
(function () {
  'use strict';

  // Data files --------------------------------------------------------------------------------------------
  //
  // Lists take fewer bytes than objects: what stands where is written down here, and the generator's tests hold it to
  // that. In all texts but addresses, keys and `letters`, home letters and Latin ones are exchanged (`exchange`).
  // A cell is a text of entries between spaces.

  /**
   * What a language's root file hands over; `letters`, `script` and `articles` are left out for a partner edition.
   * @typedef {Object} Root
   * @property {string} language - its tag
   * @property {boolean} isLarge - whether a browser should not look through all words with one first letter
   * @property {LanguageTable} table
   * @property {string} words - a cell: the key at which each slice of words but the first begins
   * @property {[words: number, postings: number, texts: number]} lengths - how many elements a slice has
   * @property {[words: number, postings: number, texts: number]} slices - how many slices there are of each kind
   * @property {string} names - the fingerprints in the names of the files of slices, ten letters each
   * @property {number} perFile - how many slices a file has
   * @property {string} directory - how long each slice is, in units of sixteen bytes: variable-length quantities; empty
   *   where each file of slices begins with that
   * @property {string} [letters] - the letters of the script of the index, in runs: `а-г`
   * @property {ScriptTable} [script]
   * @property {string} [articles] - how many sections each article has: variable-length quantities
   */

  /**
   * Letters of scripts and what typing does to them: `ScriptTable` of the generator says what each cell holds.
   * @typedef {[guestLetters: string, capitalLetters: string, compositions: string, invisible: string,
   *   lookAlikes: string, layouts: [typed: string, meant: string][], numberSpaces: string, phoneMarks: string,
   *   phonePrefixes: string]} ScriptTable
   */

  /**
   * How a language is spelled: `LanguageTable` of the generator says what each cell holds.
   * @typedef {[spelling: string, finalSpelling: string, distinctiveLetters: string, transliteration: string,
   *   stemming: Stemming, irregularStems: string, finalEndings: string, spelledFinalLetters: string,
   *   commonWords: string]} LanguageTable
   */

  /**
   * The part of `LanguageTable` that the stemmer reads. A step names other steps by their positions.
   * @typedef {[alternations: string, contexts: string, contextsFollowVowels: boolean, joints: string, vowels: string,
   *   shortStemEnds: string, steps: SuffixStep[], refusals: string, wholeWords: string, cut: number]} Stemming
   * @typedef {[least: number, suffixes: string, needs: number[], unless: number[], mark: string]} SuffixStep
   */

  /**
   * A slice of words in order of their keys, each as one of `SIGNS` and the letters that it does not share with the word
   * before. In the cell of synonyms a key that people type and a colon stand before the keys that it means, with commas.
   * @typedef {[words: string, synonyms: string]} Words
   */

  /**
   * A slice of postings: for each word, between spaces, pairs of the step from section to section (a variable-length
   * quantity) and what the word is worth to it (one digit).
   * @typedef {string} Postings
   */

  /**
   * A section as results show it; a slice of texts is a list of them, with null for what the edition lacks. `id` is the
   * fragment, and `page` the address where it does not follow from the article's key.
   * @typedef {[key: string, id: string, title: string, heading: string, text: string, page?: string]} ShownSection
   */

  // Tables ------------------------------------------------------------------------------------------------

  const entries = (cell) => cell.split(/[ \n]+/).filter((entry) => entry !== '');
  const list = (value) => value.split(',').filter((item) => item !== '');

  function namedEntries(cell) {
    return entries(cell).map((entry) => {
      const colon = entry.indexOf(':');
      return colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1)];
    });
  }

  const namedLists = (cell) => firstWins(namedEntries(cell).map(([name, value]) => [name, list(value)]));

  function firstWins(pairs) {
    const map = new Map();
    for (const [key, value] of pairs) if (!map.has(key)) map.set(key, value);
    return map;
  }

  /** Pairs of neighbours in a cell. */
  function neighbours(cell) {
    /** @type {[string, string][]} */
    const pairs = [];
    for (let at = 0; at + 1 < cell.length; at += 2) pairs.push([cell[at], cell[at + 1]]);
    return pairs;
  }

  /** The letters of one text, each with the one that stands at its place in another. */
  const zipped = (keys, values) => firstWins(Array.from(keys, (key, at) => [key, values[at]]));

  const replacements = (cell) => firstWins(entries(cell).map((entry) => [entry[0], entry.slice(1)]));

  function replaced(letters, table) {
    let text = '';
    for (const letter of letters) text += table.has(letter) ? table.get(letter) : letter;
    return text;
  }

  /** The letters of a cell in which a hyphen stands for a run: `а-г` for `абвг`. */
  function lettersOf(cell) {
    return cell.replace(/(.)-(.)/g, (_, first, last) => {
      let run = '';
      for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) run += String.fromCharCode(code);
      return run;
    });
  }

  /** Puts back the letters that were exchanged with Latin ones to take a byte each, in text or lists of texts. */
  function exchange(home) {
    const latin = lettersOf('a-zA-Z');
    const partners = new Map();
    lettersOf(home)
      .split('')
      .slice(0, latin.length)
      .forEach((letter, at) => partners.set(letter, latin[at]).set(latin[at], letter));
    const exchanged = (data) => {
      if (typeof data === 'string') return replaced(data, partners);
      return Array.isArray(data) ? data.map(exchanged) : data;
    };
    return exchanged;
  }

  // Words -------------------------------------------------------------------------------------------------

  /** Splits text into words by a script table: letters of one script, or the digits of one number. */
  class Tokenizer {
    constructor(
      homeLetters,
      [guestLetters, capitalLetters, compositions, invisible, lookAlikes, layouts, numberSpaces, phoneMarks, phonePrefixes]
    ) {
      const home = lettersOf(homeLetters);
      const guest = lettersOf(guestLetters);
      const alike = neighbours(lookAlikes);
      this.home = new Set(home);
      this.guest = new Set(guest);
      this.small = zipped(lettersOf(capitalLetters), home + guest);
      this.compositions = new Map();
      for (const [mark, ...letters] of entries(compositions)) {
        for (const [letter, composed] of neighbours(letters)) this.compositions.set(letter + mark, composed);
      }
      this.invisible = new Set(invisible);
      this.homeLookAlikes = new Map(alike);
      this.guestLookAlikes = new Map(alike.map(([letter, same]) => [same, letter]));
      this.numberSpaces = new Set(numberSpaces);
      this.phoneMarks = new Set(phoneMarks);
      this.phonePrefixes = new Set(phonePrefixes);
      this.layouts = layouts.map(([typed, meant]) => zipped(typed, meant));
      this.spaces = new Set(numberSpaces + '\t\n\r');
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
        const composed = last && this.compositions.get(this.smallOf(last.unit) + text[at]);
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
      const asHome = units.map((unit) => (this.isGuest(unit) ? this.homeLookAlikes.get(unit) : unit));
      if (asHome.indexOf(undefined) < 0) {
        words.push(this.word('home', asHome, visible, start, end));
        return;
      }
      const asGuest = units.map((unit) => (this.isHome(unit) ? this.guestLookAlikes.get(unit) : unit));
      if (asGuest.indexOf(undefined) < 0) {
        words.push(this.word('guest', asGuest, visible, start, end));
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
    constructor(
      [alternating, contextCell, contextsFollowVowels, joints, vowels, shortEnds, steps, refusals, wholeWords, cut],
      spelled
    ) {
      const alternations = replacements(alternating);
      const contexts = namedLists(contextCell);
      this.steps = steps.map(([least, written, needs, unless, mark], at) => {
        const suffixes = [];
        for (const entry of entries(written)) {
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
        return { at, least, needs, unless, mark, byLast };
      });
      this.vowels = new Set(vowels);
      this.shortEnds = new Set(shortEnds);
      this.contextsFollowVowels = contextsFollowVowels;
      this.joints = new Map();
      for (const [letters, before] of namedEntries(joints)) {
        for (const letter of letters) this.joints.set(letter, new Set(before));
      }
      this.refusals = namedLists(refusals);
      this.wholeWords = new Set(entries(wholeWords).map(spelled));
      this.cut = cut;
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
        if (step.needs.length > 0 && !step.needs.some((other) => taken.has(other))) continue;
        if (step.unless.some((other) => taken.has(other))) continue;
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
    constructor([spelling, finalSpelling, distinctive, transliteration, stemming, irregular, finals, spelledFinals, common]) {
      this.spelling = replacements(spelling);
      this.finalSpelling = replacements(finalSpelling);
      this.distinctive = new Set(distinctive);
      this.rules = entries(transliteration).map((rule) => {
        const [typed, meant, after = '', before = '', notBefore = '', atEnd = ''] = rule.split(':');
        return { typed, meant, after, before, notBefore, atEnd };
      });
      this.stemmer = new Stemmer(stemming, (word) => replaced(word, this.spelling));
      this.irregular = firstWins(namedEntries(irregular));
      this.finals = namedEntries(finals);
      this.spelledFinals = replacements(spelledFinals);
      this.common = new Set(entries(common).map((word) => this.keyOf(word)));
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

  /** How much of a query is read: what is pasted may be a whole page. */
  const LONGEST_QUERY = 300;

  /** All ways in which each part of a query may have been meant. */
  function readings(whole, script, reader) {
    const query = whole.slice(0, LONGEST_QUERY);
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
    // Far-fetched: home letters as what the same keys give in the other script, such as a brand's name. Every word that
    // no text has could be read so.
    const isHome = part.split('').some((unit) => script.isHome(unit));
    if (part.split('').some((unit) => script.isLetter(unit))) {
      const alike = script.readAsLookAlikes(part);
      if (alike !== null) texts.push(alike);
      const small = replaced(part, script.small);
      for (const layout of script.layouts) {
        const units = replaced(small, layout).split('');
        const isMixed = units.some((unit) => script.isHome(unit)) && units.some((unit) => script.isGuest(unit));
        if (!isMixed) texts.push(units.join(''));
      }
    }
    texts.forEach((text, place) => {
      const words = script.words(text);
      const telling = words.filter((word) => !reader.isCommon(word));
      const used = telling.length > 0 ? telling : words;
      const terms = used.map((word, at) => {
        const isBeginning = isOpen && at === used.length - 1 && word.kind !== 'number';
        return { term: reader.term(word), beginning: isBeginning ? reader.folded(word) : null };
      });
      const identity = JSON.stringify(terms);
      if (terms.length > 0 && !seen.has(identity)) {
        seen.add(identity);
        found.push({ terms, isFarFetched: isHome && place > 0 && text.split('').some((unit) => script.isGuest(unit)) });
      }
    });
    return { readings: found, isCommon: asTyped.length > 0 && asTyped.every((word) => reader.isCommon(word)) };
  }

  // Data --------------------------------------------------------------------------------------------------

  /** The signs before a word for the number of letters that it shares with the word before, from none on. */
  const SIGNS = "#$%'()*+,.";

  /** The digits of variable-length quantities: five bits each, the highest first; the sixth says that more follow. */
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

  /** Where slices begin that follow one another from `start` on, and where the last one ends. */
  function startsOf(lengths, start) {
    const starts = [start];
    lengths.forEach((length, at) => starts.push(starts[at] + UNIT * length));
    return starts;
  }

  const arrived = new Map();
  const loading = new Map();

  /** Loads a data file as a script, once. */
  function load(url) {
    if (!loading.has(url)) {
      loading.set(
        url,
        new Promise((resolve, reject) => {
          const element = document.createElement('script');
          element.src = url;
          element.onload = () => resolve(arrived.get(element));
          element.onerror = () => {
            loading.delete(url);
            element.remove();
            reject(new Error('cannot load ' + url));
          };
          document.head.appendChild(element);
        })
      );
    }
    return loading.get(url);
  }

  /** How many bytes the length of a slice counts, and at which multiple of them each begins. */
  const UNIT = 16;

  const wholes = new Map();

  /** Loads a part of a data file, once: a JSON value and a comma. A server that cannot give parts gives all. */
  function loadPart(url, start, length) {
    // The start in the address lets browsers ask for several parts at the same time and keep each.
    const part = url + '?' + start;
    if (!loading.has(part)) {
      const bytes = wholes.has(url) ? Promise.resolve(wholes.get(url)) : fetchPart(url, part, start, length);
      loading.set(
        part,
        bytes.then(
          (data) => {
            const text = new TextDecoder().decode(data.length > length ? data.subarray(start, start + length) : data);
            return JSON.parse(text.slice(0, text.lastIndexOf(',')));
          },
          (error) => {
            loading.delete(part);
            throw error;
          }
        )
      );
    }
    return loading.get(part);
  }

  async function fetchPart(url, part, start, length) {
    const response = await fetch(part, { headers: { Range: 'bytes=' + start + '-' + (start + length - 1) } });
    if (!response.ok) throw new Error('cannot load ' + url);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status !== 206) wholes.set(url, bytes);
    return bytes;
  }

  /** One language's edition, loaded slice by slice. */
  class Edition {
    /** Opens an edition by its root file; without tables of its own it reads letters as `partner` does. */
    static async open(url, partner) {
      const root = await load(url);
      return new Edition(url.slice(0, url.lastIndexOf('/') + 1) + root.language + '.', root, partner);
    }

    constructor(base, root, partner) {
      this.base = base;
      this.language = root.language;
      this.isLarge = root.isLarge;
      this.exchanged = partner ? partner.exchanged : exchange(root.letters);
      this.script = partner ? partner.script : new Tokenizer(root.letters, this.exchanged(root.script));
      this.reader = new LanguageReader(this.exchanged(root.table));
      this.synonyms = new Map();
      this.separators = entries(this.exchanged(root.words));
      this.wordsLength = root.lengths[0];
      this.postingsLength = root.lengths[1];
      this.textsLength = root.lengths[2];
      this.sliceCounts = root.slices;
      this.names = root.names.match(/.{10}/g);
      this.perFile = root.perFile;
      this.startsInOneFile = root.directory ? startsOf(decoded(root.directory), UNIT) : null;
      this.startsInFiles = new Map();
      this.articles = partner ? partner.articles : [];
      this.starts = partner ? partner.starts : [];
      decoded(root.articles || '').forEach((length, article) => {
        const start = this.articles.length;
        for (let count = 0; count < length; count += 1) {
          this.articles.push(article);
          this.starts.push(start);
        }
      });
      this.decodedWords = new Map();
      this.decodedLists = new Map();
      this.shown = new Map();
    }

    /** A slice by its kind (0 words, 1 postings, 2 texts) and its number among those of the kind. */
    async slice(kind, at) {
      const [words, postings] = this.sliceCounts;
      const number = [0, words, words + postings][kind] + at;
      const file = Math.floor(number / this.perFile);
      const place = number % this.perFile;
      const url = this.base + this.names[file] + '.js';
      const hasDirectory = this.startsInOneFile === null;
      if (location.protocol === 'file:') return (await load(url))[place + (hasDirectory ? 1 : 0)];
      const starts = hasDirectory ? await this.startsIn(file, url) : this.startsInOneFile;
      return loadPart(url, starts[place], starts[place + 1] - starts[place]);
    }

    /** Where the slices begin in a file that says so itself, in two letters for each. */
    startsIn(file, url) {
      if (!this.startsInFiles.has(file)) {
        const all = this.sliceCounts.reduce((sum, count) => sum + count);
        const count = Math.min(this.perFile, all - file * this.perFile);
        const length = UNIT * Math.ceil((2 * count + 3) / UNIT);
        const starts = loadPart(url, UNIT, length).then((directory) => {
          const lengths = directory.match(/../g).map((pair) => DIGITS.indexOf(pair[0]) * 64 + DIGITS.indexOf(pair[1]));
          return startsOf(lengths, UNIT + length);
        });
        starts.catch(() => this.startsInFiles.delete(file));
        this.startsInFiles.set(file, starts);
      }
      return this.startsInFiles.get(file);
    }

    /** The terms whose keys begin with some letters, or are those letters, in order: `{number, key, spelling}`. */
    async terms(prefix, isWhole) {
      const isWanted = (key) => (isWhole ? key === prefix : key.startsWith(prefix));
      const { separators } = this;
      let shard = 0;
      while (shard < separators.length && separators[shard] < prefix) shard += 1;
      const shards = [this.words(shard)];
      for (; shard < separators.length; shard += 1) {
        if (separators[shard] > prefix && !isWanted(separators[shard])) break;
        shards.push(this.words(shard + 1));
      }
      const found = [];
      for (const terms of await Promise.all(shards)) {
        for (const term of terms) if (isWanted(term.key)) found.push(term);
      }
      return found;
    }

    async words(shard) {
      const data = await this.slice(0, shard);
      if (!this.decodedWords.has(shard)) {
        const [words, synonyms] = this.exchanged(data);
        namedLists(synonyms).forEach((meant, typed) => this.synonyms.set(typed, meant));
        let before = '';
        const terms = words.split(/(?=[#-%'-,.])/).filter((entry) => entry !== '').map((word, at) => {
          before = before.slice(0, SIGNS.indexOf(word[0])) + word.slice(1);
          return { number: shard * this.wordsLength + at, key: this.reader.keyOf(before), spelling: before };
        });
        this.decodedWords.set(shard, terms);
      }
      return this.decodedWords.get(shard);
    }

    /** How a word may begin that was mistyped as a key of at least four letters. */
    nearBeginnings(key) {
      const beginnings = [key[1] + key[0], key[1] + key[2]];
      return beginnings.concat(this.isLarge ? [key[0] + key[1], key[0] + key[2]] : key[0]);
    }

    /** Loads what the next calls of `postings` need, all at once. */
    expectPostings(terms) {
      return Promise.all(terms.map((term) => this.slice(1, Math.floor(term / this.postingsLength))));
    }

    /** Loads what the next calls of `section` need, all at once. */
    expectSections(numbers) {
      return Promise.all(numbers.map((number) => this.slice(2, Math.floor(number / this.textsLength))));
    }

    /** Where a term stands: pairs of section and impact. */
    async postings(term) {
      const shard = Math.floor(term / this.postingsLength);
      if (!this.decodedLists.has(shard)) {
        this.decodedLists.set(shard, (await this.slice(1, shard)).split(' '));
      }
      const text = this.decodedLists.get(shard)[term % this.postingsLength];
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
      const texts = await this.slice(2, Math.floor(number / this.textsLength));
      const data = texts[number % this.textsLength];
      if (data && !this.shown.has(number)) {
        const [key, id] = data;
        const [title, heading, text] = this.exchanged(data.slice(2, 5));
        const page = data[5] || '/' + this.language + '/' + key + '/';
        this.shown.set(number, {
          url: id === '' ? page : page + '#' + id,
          key,
          title,
          heading,
          text,
          words: this.script.words(text),
        });
      }
      return this.shown.get(number) || null;
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

  /** How many letters at least were added, left out, replaced or swapped with their neighbours. */
  function distance(first, second) {
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
    return previous[second.length];
  }

  /** Whether two words are at most so far apart; compared is what lies between a common beginning and a common end. */
  function areWithin(most, first, second) {
    const shorter = Math.min(first.length, second.length);
    if (Math.max(first.length, second.length) - shorter > most) return false;
    let start = 0;
    while (start < shorter && first[start] === second[start]) start += 1;
    let end = 0;
    while (end < shorter - start && first[first.length - 1 - end] === second[second.length - 1 - end]) end += 1;
    return distance(first.slice(start, first.length - end), second.slice(start, second.length - end)) <= most;
  }

  /** The terms that answer a word of a query, and how good the best kind of match is, from 0 to 100. */
  async function matches(edition, word, mendsTypos) {
    const key = word.term.key;
    const found = new Map();
    let quality = 0;
    const add = (term, nearness, good) => {
      const best = found.get(term.number);
      if (!best || best.nearness < nearness) found.set(term.number, { term, nearness });
      quality = Math.max(quality, good);
    };
    for (const term of await edition.terms(key.slice(0, 4), key.length < 4)) {
      if (term.key === key) {
        add(term, !word.term.isDistinct || term.spelling === word.term.spelling ? 100 : 60, 100);
      } else if (areRelated(term.key, key)) {
        add(term, 55, 80);
      }
    }
    for (const meant of edition.synonyms.get(key) || []) {
      for (const term of await edition.terms(meant, true)) add(term, 80, 95);
    }
    if (word.beginning !== null && word.beginning.length >= 3) {
      for (const term of await edition.terms(word.beginning)) if (term.key !== key) add(term, 50, 80);
    }
    for (const [most, shortest, nearness, good] of mendsTypos ? [[1, 4, 50, 40], [2, 9, 30, 20]] : []) {
      if (found.size > 0 || key.length < shortest) continue;
      const likely = await Promise.all(edition.nearBeginnings(key).map((beginning) => edition.terms(beginning)));
      for (const terms of likely) {
        for (const term of terms) if (areWithin(most, term.key, key)) add(term, nearness, good);
      }
    }
    return { key, quality, terms: Array.from(found.values()) };
  }

  /** The quality from which no further readings of a word are tried. */
  const GOOD_READING = 80;

  /** The words of a query in the readings that an edition knows best. */
  class QueryWords {
    constructor(query, edition) {
      this.edition = edition;
      this.parts = readings(query, edition.script, edition.reader).map((choices) => ({
        choices,
        matched: [],
        quality: -1,
      }));
    }

    /** Looks for the words as they are typed, or in readings that are far-fetched. */
    async match(isFarFetched) {
      await Promise.all(this.parts.map((part) => this.matchPart(part, isFarFetched, false)));
      this.count();
    }

    /** Looks for words that differ a little from the longest one to which nothing answers. */
    async mendTypos() {
      /** @param {{ choices: any[] }} part */
      const length = ({ choices: [typed] }) => Math.max(0, ...(typed ? typed.terms : []).map(({ term }) => term.key.length));
      const unknown = this.parts.filter((part) => part.quality < GOOD_READING);
      const longest = Math.max(...unknown.map(length));
      const mended = unknown.find((part) => length(part) === longest);
      if (mended) await this.matchPart(mended, false, true);
      this.count();
    }

    count() {
      this.words = [];
      for (const { matched } of this.parts) {
        for (const match of matched) if (!this.words.some((word) => word.key === match.key)) this.words.push(match);
      }
      this.quality = average(this.words);
    }

    async matchPart(part, isFarFetched, mendsTypos) {
      for (const reading of part.choices.filter((choice) => choice.isFarFetched === isFarFetched)) {
        if (part.quality >= GOOD_READING) break;
        const matched = await Promise.all(reading.terms.map((word) => matches(this.edition, word, mendsTypos)));
        const quality = average(matched);
        if (quality > part.quality) Object.assign(part, { matched, quality });
      }
    }
  }

  /** How well words are known, from 0 to 100. */
  function average(matched) {
    if (matched.length === 0) return 0;
    return Math.floor(matched.reduce((sum, match) => sum + match.quality, 0) / matched.length);
  }

  async function known(query, edition, isOther) {
    const words = new QueryWords(query, edition);
    await words.match(false);
    // Only where nothing is known at all was the keyboard perhaps in the wrong layout for the other script.
    if (words.quality === 0 && !isOther) await words.match(true);
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

  /** Ranks the sections of an edition that answer the words of a query: `{sections: [{section, score}], answered}`. */
  async function ranking({ words, edition }) {
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
    return { sections: sections.sort(byScore), answered };
  }

  /** How many sections are shown at first and at last: of the edition being read, where the other helps, of the other. */
  const FIRST = { own: 6, merged: 4, other: 2 };
  const ALL = { own: 10, merged: 10, other: 5 };
  const MOST_OF_ONE_ARTICLE = 2;
  const SECOND_SHARE = 75;
  const LEAST_SHARE = 40;
  const ENOUGH_QUALITY = 60;

  /**
   * The answer to a query: `{hits, otherHits, suggestions, total}`, where `total` counts the hits that there are
   * in all. `openOther` is a function that opens the other edition; `most` is `FIRST` or `ALL`.
   */
  async function results(query, edition, openOther, most, isStale) {
    const ownWords = await known(query, edition, false);
    const askOther = async () => known(query, await openOther(), true);
    // Typos are mended where words stay unknown, but not if nothing is known and the other edition knows the words as
    // they are typed. There they are mended only where neither edition has found anything.
    let otherWords = ownWords.quality === 0 ? await askOther() : null;
    if (isStale()) return null;
    if (otherWords === null || otherWords.quality < ENOUGH_QUALITY) await ownWords.mendTypos();
    if (ownWords.quality < ENOUGH_QUALITY && otherWords === null) otherWords = await askOther();
    if (ownWords.quality === 0 && otherWords.quality === 0) await otherWords.mendTypos();
    if (isStale()) return null;
    const own = await ranking(ownWords);
    if (otherWords !== null && otherWords.quality > ownWords.quality) {
      return mergedResults(own, ownWords, await ranking(otherWords), otherWords, most);
    }
    const good = spread(own.sections, edition);
    return {
      hits: await hits(good.slice(0, most.own), edition, own),
      otherHits: [],
      suggestions: good.length > 0 ? [] : await suggestions(query, edition),
      total: Math.min(good.length, ALL.own),
    };
  }

  const MOST_SUGGESTIONS = 3;
  const LEAST_SUGGESTED = 4;

  /** Words of the edition that are spelled most like those of a query that finds nothing, nearest first. */
  async function suggestions(query, edition) {
    const near = [];
    for (const part of readings(query, edition.script, edition.reader)) {
      for (const { term } of part[0].terms) {
        const { key } = term;
        if (key.length < LEAST_SUGGESTED) continue;
        const most = Math.max(2, Math.floor(key.length / 3));
        for (const candidate of await edition.terms(key.slice(0, edition.isLarge ? 2 : 1))) {
          const far = distance(candidate.key, key);
          if (far <= most || candidate.key.startsWith(key.slice(0, LEAST_SUGGESTED))) {
            near.push({ far, term: candidate });
          }
        }
      }
    }
    near.sort((a, b) => a.far - b.far || a.term.number - b.term.number);
    const words = [];
    for (const { term } of near) {
      if (words.length >= MOST_SUGGESTIONS) break;
      const word = await wordOf(term, edition);
      if (word !== null && words.indexOf(word) < 0) words.push(word);
    }
    return words;
  }

  /** A term as it is written where it is worth most. */
  async function wordOf(term, edition) {
    let best = [0, 0];
    for (const posting of await edition.postings(term.number)) if (posting[1] > best[1]) best = posting;
    const shown = await edition.section(best[0]);
    if (shown === null) return null;
    const text = shown.title + ' ' + shown.heading + ' ' + shown.text;
    const word = edition.script.words(text).find((found) => edition.reader.term(found).key === term.key);
    return word ? word.letters : null;
  }

  async function mergedResults(own, ownWords, other, otherWords, most) {
    const { edition } = ownWords;
    const otherEdition = otherWords.edition;
    const scores = new Map();
    const elsewhere = new Set();
    for (const { section, score } of own.sections) {
      scores.set(section, Math.floor((score * ownWords.quality) / 100));
    }
    for (const { section, score } of other.sections) {
      const translated = Math.floor((score * otherWords.quality) / 100);
      if (translated > (scores.get(section) || 0)) {
        scores.set(section, translated);
        elsewhere.add(section);
      }
    }
    const merged = [];
    scores.forEach((score, section) => merged.push({ section, score }));
    const partner = { edition: otherEdition, ranking: other, sections: elsewhere };
    const good = spread(merged.sort(byScore), edition);
    const otherGood = spread(other.sections, otherEdition);
    return {
      hits: await hits(good.slice(0, most.merged), edition, own, partner),
      otherHits: await hits(otherGood.slice(0, most.other), otherEdition, other),
      suggestions: [],
      total: Math.min(good.length, ALL.merged) + Math.min(otherGood.length, ALL.other),
    };
  }

  async function hits(good, edition, own, partner) {
    const found = [];
    await edition.expectSections(good.map(({ section }) => section));
    for (const { section, score } of good) {
      const shown = await edition.section(section);
      if (shown === null) continue;
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
        snippet: snippet(shown, edition, own.answered),
        matchedElsewhere: matched,
      });
    }
    return found;
  }

  /** The sections worth showing, at most two of an article, the second one lowered. */
  function spread(sections, edition) {
    const least = sections.length === 0 ? 0 : Math.floor((sections[0].score * LEAST_SHARE) / 100);
    const ofArticle = new Map();
    const good = [];
    for (const { section, score } of sections) {
      if (score <= least) break;
      const before = ofArticle.get(edition.articles[section]) || 0;
      ofArticle.set(edition.articles[section], before + 1);
      if (before < MOST_OF_ONE_ARTICLE) {
        good.push({ section, score: before === 0 ? score : Math.floor((score * SECOND_SHARE) / 100) });
      }
    }
    return good.sort(byScore);
  }

  // Snippets ----------------------------------------------------------------------------------------------

  const SNIPPET_LENGTH = 180;
  const SNIPPET_BEFORE = 40;

  /** The part of a text in which most words of the query are answered: runs of text, some of them marked. */
  function snippet({ text, words }, edition, answered) {
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

  function open(url, partner) {
    if (!opened.has(url)) {
      const opening = Edition.open(url, partner);
      opening.catch(() => opened.delete(url));
      opened.set(url, opening);
    }
    return opened.get(url);
  }

  /** Hands over the data of a file; the data files call it. */
  window.bilimSearch = (data) => { arrived.set(document.currentScript, data); };
  /** Opens an edition, with what every query in it needs, given the address of its root file. */
  window.bilimSearch.open = (root) => open(root);
  /**
   * The best hits of a query, or all of them, given the root files of the edition being read and of its partner.
   * Where `isStale` says that nobody waits for them any more, it ends without.
   */
  window.bilimSearch.search = async (query, root, partnerRoot, wantsAll, isStale = () => false) => {
    const edition = await open(root);
    return results(query, edition, () => open(partnerRoot, edition), wantsAll ? ALL : FIRST, isStale);
  };
})();
