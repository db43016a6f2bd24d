import { agreementMesses } from "./agreementMesses";
import { deskMesses } from "./deskMesses";
import { isSilent, tryExport, wordsOf, type Tried } from "./run";

/** As many exports as a test run has time for; `npm run messes` tries any number. */
const exportsTried = 500;

test("of no messy export is a number wrong or missing without a word", async () => {
  const tried: Tried[] = [];
  for (let seed = 1; seed <= exportsTried; seed++) tried.push(await tryExport(seed));
  expect(tried.filter(isSilent).flatMap(wordsOf)).toEqual([]);
  const met = new Set(tried.flatMap(({ messes }) => messes));
  expect([...deskMesses, ...agreementMesses].map(({ name }) => name).filter((name) => !met.has(name))).toEqual([]);
});

test("a seed always stands for the same export", async () => {
  expect(await tryExport(77)).toEqual(await tryExport(77));
});
