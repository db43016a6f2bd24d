/** The parts of @microsoft/office-js-helpers that the add-in uses. */
const used = ["./src/helpers/storage.ts", "./src/helpers/utilities.ts"];
const index = "./src/index.ts";

const start = /^\/\*\*\*\/ "([^"]+)":$/gm;
const end = "\n/***/ })\n\n/******/ });";
const required = /__webpack_require__\("([^"]+)"\)/g;

/**
 * A loader for the one file that the package consists of, a bundle of modules that webpack can't shake: it leaves the
 * modules that storage and logging need, and so none of the code that signs in to services.
 *
 * @throws where the bundle isn't built as it was, so that nothing ships unseen
 */
module.exports = function officeHelpers(source) {
  const found = [...source.matchAll(start)];
  const close = source.lastIndexOf(end);
  if (found.length === 0 || close < 0) throw new Error("office-js-helpers is bundled in another way than it was.");
  const modules = new Map(
    found.map((match, at) => {
      const text = source.slice(match.index, found[at + 1]?.index ?? close + end.indexOf("\n\n"));
      return [match[1], `${text.trimEnd().replace(/,$/, "")},\n\n`];
    }),
  );
  modules.set(index, onlyUsed(modules.get(index) ?? ""));
  const kept = new Set();
  const keep = (name) => {
    const text = modules.get(name);
    if (text === undefined) throw new Error(`office-js-helpers has no module ${name}.`);
    if (kept.has(name)) return;
    kept.add(name);
    for (const [, other] of text.matchAll(required)) keep(other);
  };
  keep(index);
  const texts = [...modules].filter(([name]) => kept.has(name)).map(([, text]) => text);
  return source.slice(0, found[0].index) + texts.join("") + source.slice(close + end.indexOf("/******/"));
};

/** The index without the lines that take in, or give out, any other part. */
function onlyUsed(text) {
  const variables = [];
  const lines = text.split("\n").filter((line) => {
    const [, variable, name] =
      /^\/\* harmony import \*\/ var (\w+) = __webpack_require__\("([^"]+)"\);/.exec(line) ?? [];
    if (variable === undefined) {
      const [, given] = /return (__WEBPACK_IMPORTED_MODULE_\w+)\[/.exec(line) ?? [];
      return given === undefined || variables.includes(given);
    }
    if (used.includes(name)) variables.push(variable);
    return used.includes(name);
  });
  if (variables.length !== used.length) throw new Error("office-js-helpers gives out other parts than it did.");
  return lines.join("\n");
}
