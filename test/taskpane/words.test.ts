import type { ScorecardRow } from "../../src/scorecard/scorecard";
import { fraction, plainRange, ratingCounts, rowDetails, rowsSentence } from "../../src/taskpane/words";
import { mttrRow, slaRow } from "./samples";

describe("rows used and left out", () => {
  const unresolved = { reason: "unresolved", rows: 1418, message: "" };
  const negative = { reason: "negative", rows: 2, message: "" };

  test.each([
    ["nothing left out", [], "12 rows used"],
    ["one reason", [unresolved], "12 rows used, 1,418 left out"],
    ["two reasons add up", [unresolved, negative], "12 rows used, 1,420 left out"],
  ])("%s", (_name, leftOut, sentence) => {
    expect(rowsSentence(12, leftOut)).toBe(sentence);
  });
});

test.each([
  [3, 4, 0.75],
  [4, 4, undefined],
  [0, 4, 0],
  [0, 0, undefined],
])("%i of %i done", (done, total, expected) => {
  expect(fraction(done, total)).toBe(expected);
});

test("ratings are counted, best first, without those that nobody got", () => {
  const area = (...rows: ScorecardRow[]) => ({ area: "service-desk" as const, title: "", rows });
  const best = { ...mttrRow, rating: "Best in class" as const };
  expect(ratingCounts([area(slaRow, mttrRow), area(best, mttrRow)])).toEqual([
    { rating: "Best in class", rows: 1 },
    { rating: "Misses benchmark", rows: 2 },
    { rating: "No benchmark", rows: 1 },
  ]);
});

test.each([
  ["Tickets!$J$2:$J$20770", "Tickets!J2:J20770"],
  ["'Costs in $'!$B$2", "'Costs in $'!B2"],
  ["$B$2:$B$9", "B2:B9"],
])("%s is shown as %s", (range, shown) => {
  expect(plainRange(range)).toBe(shown);
});

describe("what is behind a row", () => {
  test("what was left out, then where the benchmark comes from", () => {
    expect(rowDetails(mttrRow)).toEqual([
      "1,418 tickets have no resolution yet",
      "Benchmark from A survey of service desks",
    ]);
  });

  test("why there is no benchmark", () => {
    expect(rowDetails(slaRow)).toEqual(["No published benchmark for this variant"]);
  });

  test("nothing, when nothing was left out and nothing is published", () => {
    expect(rowDetails({ ...mttrRow, leftOut: [], sourceTitle: "" })).toEqual([]);
  });
});
