import type { Cell } from "../../../../src/cells/cell";
import { at, only, scanCells } from "../../../support/tables";

/** Words of three that people are offered, from best to worst, in six languages. */
const scales: readonly (readonly [string, string, string])[] = [
  ["Great", "Okay", "Not good"],
  ["Excellent", "Fair", "Poor"],
  ["Super", "In Ordnung", "Nicht gut"],
  ["Très bien", "Moyen", "Pas bien"],
  ["Muy bien", "Regular", "Mal"],
  ["Ótimo", "Regular", "Péssimo"],
  ["Geweldig", "Redelijk", "Niet goed"],
];

/** Tickets that were resolved, with the places on a scale of their ratings; undefined where nobody answered. */
function resolved(places: readonly (number | undefined)[], words: readonly Cell[], heading: string): Cell[][] {
  const day = at("2026-03-02 09:00");
  const rows = places.map((place, n): Cell[] => [
    ...[700 + n, "Alder", "Resolved", day + n, day + n + 0.1],
    place === undefined ? "" : (words[place] ?? ""),
  ]);
  return [["Ticket Number", "Company", "Status", "Date Opened", "Date Resolved", heading], ...rows];
}

const places = [0, 1, 2, 0, 0, undefined, 0, 2, undefined, 1];

describe("ratings of resolved tickets", () => {
  test.each(scales)("%s, %s and %s", async (...words) => {
    for (const heading of ["Rating", "Customer rating", "CSAT"]) {
      const found = only(await scanCells(resolved(places, words, heading)), "CSAT");
      expect([heading, found.variant, found.value, found.rowsUsed]).toEqual([heading, "top-two", 4 / 8, 8]);
    }
  });

  test("good and bad without a middle", async () => {
    const found = only(await scanCells(resolved([0, 1, 0, undefined, 0], ["Great", "Not good"], "Rating")), "CSAT");
    expect([found.variant, found.value, found.rowsUsed]).toEqual(["good-bad", 3 / 4, 4]);
  });

  test("stars in a column called Rating", async () => {
    const result = await scanCells(resolved([4, 3, 2, undefined, 4, 0], [1, 2, 3, 4, 5], "Rating"));
    expect(only(result, "CSAT", "top-two").value).toBeCloseTo(3 / 5, 12);
  });
});
