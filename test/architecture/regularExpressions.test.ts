import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostileTexts } from "../support/hostileTexts";
import { stepCounter } from "../support/patternSteps";
import { type Pattern, patternsIn, patternsMadeBy } from "./regularExpressions";
import { typescriptFiles } from "./sources";

const root = join(__dirname, "../../src");
/** All modules but those that write our own samples. */
const paths = typescriptFiles(root).filter((path) => !path.startsWith("workbench/samples/"));
const written = paths.flatMap((path) => patternsIn(path, readFileSync(join(root, path), "utf8")));
const made = paths
  .filter((path) => /^(?:cells|catalogue|kpis|scanner|scorecard|workbench\/(?:files|document))\//.test(path))
  .flatMap((path) => patternsMadeBy(path, () => jest.requireActual<object>(join(root, path))));

const few = 30;

/** The text that a pattern needs more and more steps for, character by character; undefined where each takes as many as the one before. */
function slowText(pattern: Pick<Pattern, "source" | "flags">): string | undefined {
  const stepsOf = stepCounter(pattern);
  const slow = hostileTexts(pattern).find((text) => {
    const steps = stepsOf(text(few));
    return steps === Infinity || stepsOf(text(3 * few)) > 5 * steps;
  });
  return slow?.(3);
}

const each = [...new Map([...written, ...made].map((one) => [`${one.source}/${one.flags}`, one])).values()];

test("regular expressions are found, written down and put together", () => {
  expect(written.length).toBeGreaterThan(200);
  expect(made.length).toBeGreaterThan(30);
});

// Whatever a cell, a heading or a file holds, it is read in a time that grows as its length does.
test("no regular expression takes more steps for each character of a longer text", () => {
  const slow = each.flatMap(({ place, source, flags }) => {
    const text = slowText({ source, flags });
    return text === undefined ? [] : [`${place} /${source.slice(0, 120)}/${flags}: ${JSON.stringify(text)}`];
  });
  expect(slow).toEqual([]);
});

describe("the check sees", () => {
  test.each<[string, RegExp, boolean]>([
    ["an exponential repetition", /^(?:a+)+$/, true],
    ["two ways for the same digits", /^\d*\.?\d+$/, true],
    ["a search that begins anew at each space", /\s+$/, true],
    ["a lookahead to the end at every match", /a(?=.*b)/g, true],
    ["words between spaces", /(?<!\s)\s+x/, false],
    ["a bounded repetition", /\s{1,10}$/, false],
    ["one way for digits", /^\d+(?:\.\d+)?$/, false],
    ["a plain set", /[^\d]+/g, false],
  ])("%s", (_name, pattern, slow) => {
    expect(slowText(pattern) !== undefined).toBe(slow);
  });
});
