'use strict';
const assert = require('node:assert');
const test = require('node:test');
const { run } = require('./script.js');

/** The attributes of the root element after the script has run over what is kept. */
function attributes(getItem) {
  const set = {};
  const root = { className: '', setAttribute(name, value) { set[name] = value; } };
  run('display.js', { document: { documentElement: root }, localStorage: { getItem }, JSON });
  return { ...set, class: root.className };
}

test('kept settings become attributes before anything is shown', () => {
  const kept = JSON.stringify({ size: 'large', theme: 'dark' });
  assert.deepStrictEqual(attributes(() => kept), { class: 'js', 'data-size': 'large', 'data-theme': 'dark' });
});

test('without settings the page only knows that scripts run', () => {
  assert.deepStrictEqual(attributes(() => null), { class: 'js' });
});

test('a store that is spoilt or forbidden spoils nothing', () => {
  assert.deepStrictEqual(attributes(() => '{"size":'), { class: 'js' });
  assert.deepStrictEqual(attributes(() => { throw new Error('forbidden'); }), { class: 'js' });
});
