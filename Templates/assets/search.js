/*
 * The search fields of a page, and their results while the reader types.
 *
 * The page names the engine and its data on this script's own element:
 *   <script src="search.js" defer data-engine="…/search-engine.js" data-root="…/search/kk-….js"
 *     data-other-root="…/search/ru-….js" data-site="../../"></script>
 * and holds one or more blocks, each with a form and a panel:
 *   <div><form role="search" data-search action="…/search/"><input type="search" name="q">…</form>
 *   <div data-search-panel hidden>
 *     <p role="status" data-search-status data-found="Табылды: {count}" data-none="…"
 *       data-matched="Сәйкес сөз: {words}" data-failed="…"></p>
 *     <ol data-search-hits></ol>
 *     <button data-search-more hidden>…</button>
 *     <div data-search-other hidden><h2>…</h2><ol data-search-other-hits></ol></div>
 *     <div data-search-nothing hidden><ul></ul>…</div>
 *   </div></div>
 * On the search page the form carries `data-search-page`; its query stands in the fragment (#q=…).
 * Nothing is loaded before a reader comes to a field.
 */
(function () {
  'use strict';

  const own = document.currentScript;
  const settings = own.dataset;
  let engine = null;

  /** Loads the engine, once. */
  function loadEngine() {
    if (engine === null) {
      engine = new Promise((resolve, reject) => {
        const element = document.createElement('script');
        element.src = settings.engine;
        element.onload = resolve;
        element.onerror = () => {
          engine = null;
          element.remove();
          reject(new Error('cannot load ' + settings.engine));
        };
        document.head.appendChild(element);
      });
    }
    return engine;
  }

  async function search(query, wantsAll, isStale) {
    await loadEngine();
    return window.bilimSearch.search(query, settings.root, settings.otherRoot, wantsAll, isStale);
  }

  /** The address of a page of the site, as this page can reach it. */
  function address(url) {
    const hash = url.indexOf('#');
    let path = (hash < 0 ? url : url.slice(0, hash)).replace(/^\/+/, '');
    if (location.protocol === 'file:' && (path === '' || path.endsWith('/'))) path += 'index.html';
    return (settings.site || '/') + path + (hash < 0 ? '' : url.slice(hash));
  }

  /** How much of a query an address holds, which is as much as the engine reads. */
  const LONGEST = 300;

  /** A query as a fragment; none for one that has half a character, which no address can hold. */
  function fragment(query) {
    try {
      return query.trim() === '' ? '' : '#q=' + encodeURIComponent(query.slice(0, LONGEST));
    } catch (error) {
      return '';
    }
  }

  function queryOfPage() {
    const match = /^#q=(.*)$/.exec(location.hash) || /[?&]q=([^&]*)/.exec(location.search);
    if (match === null) return '';
    try {
      return decodeURIComponent(match[1].replace(/\+/g, ' '));
    } catch (error) {
      return '';
    }
  }

  const textElement = (name, text, className) => {
    const element = document.createElement(name);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  /** A form and the panel with its results. */
  class Panel {
    constructor(form) {
      this.form = form;
      this.field = form.querySelector('input[type="search"]');
      this.isPage = form.hasAttribute('data-search-page');
      this.panel = form.parentNode.querySelector('[data-search-panel]');
      const part = (name) => this.panel.querySelector('[data-search-' + name + ']');
      this.status = part('status');
      this.list = part('hits');
      this.other = part('other');
      this.otherList = part('other-hits');
      this.nothing = part('nothing');
      this.suggestions = this.nothing.querySelector('ul');
      this.more = part('more');
      this.asked = 0;
      this.announcing = 0;
      this.field.addEventListener('focus', () => this.prepare());
      this.field.addEventListener('input', () => this.show(this.field.value));
      this.more.addEventListener('click', () => this.showAll());
      this.form.addEventListener('submit', (event) => this.submitted(event));
      this.form.parentNode.addEventListener('keydown', (event) => this.keyPressed(event));
      this.form.parentNode.addEventListener('focusout', (event) => this.left(event.relatedTarget));
      if (this.isPage) {
        window.addEventListener('hashchange', () => this.readAddress());
        this.readAddress();
      }
    }

    prepare() {
      loadEngine()
        .then(() => window.bilimSearch.open(settings.root))
        .catch(() => null); // A query tries again and says so.
    }

    readAddress() {
      const query = queryOfPage();
      if (query === '' || query === this.field.value) return;
      this.field.value = query;
      this.show(query);
    }

    submitted(event) {
      event.preventDefault();
      if (this.isPage) {
        this.show(this.field.value);
        return;
      }
      const page = this.form.getAttribute('action').replace(/[?#].*$/, '');
      const file = location.protocol === 'file:' && page.endsWith('/') ? 'index.html' : '';
      location.assign(page + file + fragment(this.field.value));
    }

    /** Closes the results when the reader goes on to what they may cover. */
    left(next) {
      if (!this.isPage && next !== null && !this.form.parentNode.contains(next)) this.panel.hidden = true;
    }

    keyPressed(event) {
      const links = Array.from(this.panel.querySelectorAll('a'));
      const at = links.indexOf(document.activeElement);
      if (event.key === 'Escape' && !this.isPage && !this.panel.hidden) {
        this.panel.hidden = true;
        this.field.focus();
      } else if (event.key === 'ArrowDown' && links.length > 0 && !this.panel.hidden) {
        links[Math.min(at + 1, links.length - 1)].focus();
      } else if (event.key === 'ArrowDown' && this.panel.hidden && this.field.value !== '') {
        this.show(this.field.value);
      } else if (event.key === 'ArrowUp' && at >= 0) {
        (at === 0 ? this.field : links[at - 1]).focus();
      } else {
        return;
      }
      event.preventDefault();
    }

    /** Shows the results of a query; looking for what was typed before it ends there. */
    async show(query) {
      if (this.isPage) this.remember(query);
      this.asked += 1;
      const { asked } = this;
      const isStale = () => this.asked !== asked;
      const found = query.trim() === '' ? undefined : await search(query, false, isStale).catch(() => null);
      if (!isStale()) this.present(found);
    }

    /** Presents what was found; null where the search could not be loaded, nothing where nothing was asked. */
    present(found) {
      this.panel.hidden = found === undefined;
      if (found === undefined) return;
      const { hits, otherHits, suggestions } = found || { hits: [], otherHits: [], suggestions: [] };
      const shown = hits.length + otherHits.length;
      const count = found === null ? 0 : found.total;
      this.more.hidden = shown >= count;
      const texts = this.status.dataset;
      this.fill(this.list, hits.map((hit) => this.item(hit)));
      this.fill(this.otherList, otherHits.map((hit) => this.item(hit)));
      this.fill(this.suggestions, suggestions.map((word) => this.suggestion(word)));
      this.other.hidden = otherHits.length === 0;
      this.nothing.hidden = count > 0;
      if (found === null) this.announce(texts.failed);
      else if (count > 0) this.announce(texts.found.replace('{count}', String(count)));
      else this.announce(texts.none + (suggestions.length > 0 ? ' ' + suggestions.join(', ') + '?' : ''));
    }

    /** Shows all results in place of the best, and goes on at the first new one. */
    async showAll() {
      const query = this.field.value;
      const before = this.list.children.length;
      const found = await search(query, true).catch(() => null);
      if (query !== this.field.value) return;
      this.present(found);
      const next = this.list.children[before] || this.otherList.firstElementChild;
      if (next) next.querySelector('a').focus();
    }

    /** Says how many there are, to screen readers too, when the reader pauses. */
    announce(text) {
      clearTimeout(this.announcing);
      this.announcing = setTimeout(() => {
        this.status.textContent = text;
      }, 300);
    }

    remember(query) {
      const hash = fragment(query);
      if (hash !== location.hash) history.replaceState(null, '', location.pathname + location.search + hash);
    }

    fill(list, items) {
      list.textContent = '';
      items.forEach((item) => list.appendChild(item));
      list.hidden = items.length === 0;
    }

    /** A word to search for instead. */
    suggestion(word) {
      const item = document.createElement('li');
      const button = textElement('button', word, 'plain');
      button.type = 'button';
      button.addEventListener('click', () => {
        this.field.value = word;
        this.field.focus();
        this.show(word);
      });
      item.appendChild(button);
      return item;
    }

    item(hit) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = address(hit.url);
      link.appendChild(textElement('span', hit.title, 'search-title'));
      if (hit.section !== '') {
        link.appendChild(textElement('span', ' › ', 'search-path'));
        link.appendChild(textElement('span', hit.section, 'search-section'));
      }
      item.appendChild(link);
      const text = textElement('p', '', 'search-snippet');
      if (hit.language !== document.documentElement.lang) item.lang = hit.language;
      for (const run of hit.snippet) {
        text.appendChild(run.isMarked ? textElement('mark', run.text) : document.createTextNode(run.text));
      }
      item.appendChild(text);
      if (hit.matchedElsewhere.length > 0) {
        const words = this.status.dataset.matched.replace('{words}', hit.matchedElsewhere.join(', '));
        item.appendChild(textElement('p', words, 'search-matched'));
      }
      return item;
    }
  }

  function isEditable(element) {
    return element !== null && (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.isContentEditable);
  }

  function start() {
    const panels = Array.from(document.querySelectorAll('form[data-search]')).map((form) => new Panel(form));
    document.addEventListener('keydown', (event) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !isPlain || isEditable(document.activeElement)) return;
      const seen = panels.find((panel) => panel.field.offsetParent !== null);
      if (!seen) return;
      event.preventDefault();
      seen.field.focus();
      seen.field.select();
    });
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
