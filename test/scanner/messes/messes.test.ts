import { deskMesses } from "./deskMesses";
import { isSilent, tryDesk, wordsOf, type Tried } from "./run";

/** As many exports as a test run has time for; `npm run messes` tries any number. */
const exportsTried = 500;

test("of no messy export is a number wrong or missing without a word", async () => {
  const tried: Tried[] = [];
  for (let seed = 1; seed <= exportsTried; seed++) tried.push(await tryDesk(seed));
  expect(tried.filter(isSilent).flatMap(wordsOf)).toEqual([]);
  const met = new Set(tried.flatMap(({ messes }) => messes));
  expect(deskMesses.map(({ name }) => name).filter((name) => !met.has(name))).toEqual([]);
});

test("a seed always stands for the same export", async () => {
  expect(await tryDesk(77)).toEqual(await tryDesk(77));
});
