'use strict';
const assert = require('node:assert');
const { webcrypto, createHash } = require('node:crypto');
const test = require('node:test');
const { run } = require('./script.js');

const SITE = 'https://a.kz/osms/';
const digest = (text) => createHash('sha256').update(text).digest('base64');

/** A browser with a worker for a build of some files, and a server that answers with others. */
class Browser {
  constructor(built, served = built) {
    this.kept = new Map();
    this.asked = [];
    this.listeners = {};
    const named = (name) => {
      if (!this.kept.has(name)) this.kept.set(name, new Map());
      return this.kept.get(name);
    };
    const caches = {
      open: async (name) => ({ put: async (address, response) => { named(name).set(address, response); } }),
      keys: async () => [...this.kept.keys()],
      delete: async (name) => this.kept.delete(name),
      match: async (address, options) => {
        const stores = options ? [named(options.cacheName)] : [...this.kept.values()];
        const found = stores.find((store) => store.has(address));
        return found && found.get(address).clone();
      },
    };
    const files = Object.fromEntries(Object.entries(built).map(([path, text]) => [path, digest(text)]));
    this.globals = {
      registration: { scope: SITE }, caches, crypto: webcrypto, btoa, Response, URL,
      addEventListener: (name, listener) => { this.listeners[name] = listener; },
      BroadcastChannel: class { postMessage() {} },
      fetch: async (request) => {
        const address = request.url || request;
        this.asked.push(address);
        const path = address.slice(SITE.length).replace(/^$|\/$/, '$&index.html');
        if (served === null) throw new TypeError('no connection');
        return path in served ? new Response(served[path]) : new Response('gone', { status: 404 });
      },
    };
    this.globals.self = this.globals;
    run('service-worker.js', this.globals, `const BUILD = ${JSON.stringify({ name: 'b1', files })};\n`);
  }

  /** What becomes of an event that the worker waits for. */
  async happen(name, event = {}) {
    let waited = Promise.resolve();
    await this.listeners[name]({ ...event, waitUntil: (promise) => { waited = promise; } });
    return waited;
  }

  /** The answer to a request; nothing where the worker does not answer. */
  async answer(address, mode = 'navigate', method = 'GET') {
    let answered;
    this.listeners.fetch({ request: { url: address, mode, method }, respondWith: (promise) => { answered = promise; } });
    return answered;
  }
}

const FILES = { 'index.html': 'root', 'kk/index.html': 'kk', 'kk/404.html': 'not there', 'assets/a.1.css': 'a{}' };

test('a build is kept as a whole and answers without a connection', async () => {
  const browser = new Browser(FILES);
  await browser.happen('install');
  browser.globals.fetch = async () => { throw new TypeError('no connection'); };
  assert.strictEqual(await (await browser.answer(SITE + 'kk/?q=1#x')).text(), 'kk');
  assert.strictEqual(await (await browser.answer(SITE + 'assets/a.1.css', 'no-cors')).text(), 'a{}');
});

test('a file of another build spoils the whole copy', async () => {
  const browser = new Browser(FILES, { ...FILES, 'kk/index.html': 'newer' });
  await assert.rejects(browser.happen('install'), /of another build/);
  assert.deepStrictEqual([...browser.kept.keys()], []);
});

test('an error page that the server hides is done without', async () => {
  const browser = new Browser(FILES, { ...FILES, 'kk/404.html': 'another' });
  await browser.happen('install');
  assert.ok(!browser.kept.get('bilim /osms/ b1').has(SITE + 'kk/404.html'));
});

test('what an earlier copy holds unchanged is not loaded again', async () => {
  const browser = new Browser(FILES);
  browser.kept.set('bilim /osms/ b0', new Map([[SITE + 'assets/a.1.css', new Response('a{}')]]));
  await browser.happen('install');
  assert.ok(!browser.asked.includes(SITE + 'assets/a.1.css'));
  await browser.happen('activate');
  assert.deepStrictEqual([...browser.kept.keys()], ['bilim /osms/ b1']);
});

test('a page that nobody kept is answered with the error page of its language', async () => {
  const browser = new Browser(FILES);
  await browser.happen('install');
  browser.globals.fetch = async () => { throw new TypeError('no connection'); };
  const answer = await browser.answer(SITE + 'kk/nowhere/');
  assert.strictEqual(answer.status, 404);
  assert.strictEqual(await answer.text(), 'not there');
  await assert.rejects(browser.answer(SITE + 'assets/b.css', 'no-cors'), /no connection/);
});

test('only what is read from the site is answered', async () => {
  const browser = new Browser(FILES);
  assert.strictEqual(await browser.answer('https://a.kz/other/'), undefined);
  assert.strictEqual(await browser.answer(SITE, 'navigate', 'POST'), undefined);
});
