// Runs a script of the theme among stand-ins for what a browser gives it.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const folder = path.join(__dirname, '../../Templates/assets');

/** Runs a script, behind some text of the builder's, and gives back the globals that it found and made. */
exports.run = (name, globals, before = '') => {
  const context = vm.createContext(globals);
  vm.runInContext(before + fs.readFileSync(path.join(folder, name), 'utf8'), context, { filename: name });
  return context;
};
