import { isSilent, tryExport, wordsOf, type Tried } from "./run";
import { worlds } from "./worlds";

/** As many workbooks as a test run has time for; `npm run messes` tries any number. */
const workbooksTried = 500;

test("of no messy workbook is a number wrong or missing without a word", async () => {
  const tried: Tried[] = [];
  for (let seed = 1; seed <= workbooksTried; seed++) tried.push(await tryExport(seed));
  expect(tried.filter(isSilent).flatMap(wordsOf)).toEqual([]);
  const met = new Set(tried.flatMap(({ world, messes }) => messes.map((name) => `${world}: ${name}`)));
  const all = worlds.flatMap(({ name: world, messes }) => messes.map((name) => `${world}: ${name}`));
  expect(all.filter((name) => !met.has(name))).toEqual([]);
});

test("a seed always stands for the same workbook", async () => {
  expect(await tryExport(77)).toEqual(await tryExport(77));
});
