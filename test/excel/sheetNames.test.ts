import fc from "fast-check";
import { freeSheetName, scorecardSheetName } from "../../src/excel/sheets/scorecardSheets";

describe("a sheet name by Excel's rules", () => {
  test.each([
    ["MSP Scorecard", [], "MSP Scorecard"],
    ["MSP Scorecard", ["msp scorecard"], "MSP Scorecard (2)"],
    ["MSP Scorecard", ["MSP Scorecard", "MSP Scorecard (2)"], "MSP Scorecard (3)"],
    [scorecardSheetName("Acme: North/South [EU]"), [], "MSP Scorecard - Acme North Sout"],
    [scorecardSheetName("A very long client name of a very long kind"), [], "MSP Scorecard - A very long cli"],
    ["'quoted'", [], "quoted"],
    ["???", [], "MSP Scorecard"],
  ])("%p beside %p becomes %p", (wanted, taken, name) => expect(freeSheetName(wanted, taken)).toBe(name));

  test("is valid and free for whatever a client is called", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string({ maxLength: 31 })), (client, taken) => {
        const name = freeSheetName(scorecardSheetName(client), taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});
