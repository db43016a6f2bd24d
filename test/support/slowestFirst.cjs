const { relative, sep } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");
// Seconds of the files that take longest.
const slowFiles = require("./slowFiles.json");

/** The longest files first: by what they took last time, else by what is declared, so that no first run ends with one. */
module.exports = class SlowestFirst extends Sequencer {
  time(test) {
    const file = relative(test.context.config.rootDir, test.path).split(sep).join("/");
    return super.time(test) ?? 1000 * (slowFiles[file] ?? 1);
  }
};
