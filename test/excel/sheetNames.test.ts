import fc from "fast-check";
import { reviewSheetName } from "../../src/excel/scorecard/clientReview";
import { freeSheetName } from "../../src/excel/sheets/scorecardSheets";

/** Half of an emoji, which no file can hold: a link to such a sheet is dead. */
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const clientName = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 60 }));

describe("a sheet name by Excel's rules", () => {
  test.each([
    ["MSP Scorecard", [], "MSP Scorecard"],
    ["MSP Scorecard", ["msp scorecard"], "MSP Scorecard (2)"],
    ["MSP Scorecard", ["MSP Scorecard", "MSP Scorecard (2)"], "MSP Scorecard (3)"],
    [reviewSheetName("Acme: North/South [EU]"), [], "Review - Acme North South EU"],
    [reviewSheetName("A very long client name of a very long kind"), [], "Review - A very long client nam"],
    [`MSP Scorecard - ${"a".repeat(14)}\u{1f600}`, [], `MSP Scorecard - ${"a".repeat(14)}`],
    ["'quoted'", [], "quoted"],
    ["???", [], "MSP Scorecard"],
  ])("%p beside %p becomes %p", (wanted, taken, name) => expect(freeSheetName(wanted, taken)).toBe(name));

  test("is valid and free for whatever a client is called", () => {
    fc.assert(
      fc.property(clientName, fc.array(fc.string({ maxLength: 31 })), (client, taken) => {
        const name = freeSheetName(reviewSheetName(client), taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        expect(name).not.toMatch(half);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});
