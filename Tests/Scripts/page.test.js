'use strict';
const assert = require('node:assert');
const test = require('node:test');
const { run } = require('./script.js');

/** An element that has everything and shows nothing. */
function element() {
  return new Proxy({ dataset: {}, style: {}, classList: { add() {}, remove() {} } }, {
    get: (target, name) => name in target ? target[name] : () => element(),
    set: () => true,
  });
}

for (const hash of ['#%', '#%E0%A4%A', '#a%2', '#%FF', '#%00', '#v1&a=%']) {
  test(`the address ${hash} stops nothing on the page`, () => {
    const asked = [];
    run('page.js', {
      location: { hash, protocol: 'https:', pathname: '/kk/', href: 'https://example.kz/kk/' + hash },
      document: {
        documentElement: element(),
        querySelectorAll(selector) { asked.push(selector); return []; },
        querySelector(selector) { asked.push(selector); return null; },
        getElementById(id) { asked.push('#' + id); return null; },
        addEventListener() {}, createElement: element, body: element(),
      },
      addEventListener() {}, matchMedia: () => element(), navigator: {}, localStorage: { getItem: () => null },
      requestAnimationFrame() {}, setTimeout() {}, sessionStorage: { getItem: () => null },
      getComputedStyle: () => element(), window: element(),
    });
    // What stands behind the reading of the fragment has been reached.
    assert.ok(asked.includes('.prose .copy-link'), String(asked));
  });
}
