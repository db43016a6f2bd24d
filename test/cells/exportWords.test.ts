import { toActive } from "../../src/cells/agreementState";
import { cycleMonths } from "../../src/cells/billingCycle";
import { isPlaceholder, isPlausibleSerial } from "../../src/cells/date/plausible";
import { isMangledId } from "../../src/cells/identifier";
import { toInOut } from "../../src/cells/inOut";
import { isPadded } from "../../src/cells/padding";
import { latest } from "../../src/cells/date/period";
import { periodName } from "../../src/cells/date/periodName";
import { yearOf } from "../../src/cells/date/yearName";
import { isHighestPriority } from "../../src/cells/priority";
import { isUnansweredSurvey, ratingWord } from "../../src/cells/surveyAnswer";
import { toDone } from "../../src/cells/ticketState";
import { isTotalWord } from "../../src/cells/totalWord";

describe("words of exports", () => {
  test.each([
    ["Closed", true],
    ["closed - resolved", true],
    [">Closed", true],
    ["Gelöst", true],
    ["Résolu", true],
    ["Opgelost", true],
    ["In Progress", false],
    ["Waiting", false],
    ["En cours", false],
    ["7", undefined],
    ["?", undefined],
    [7, undefined],
  ])("state of a ticket: %s", (cell, done) => {
    expect(toDone(cell)).toBe(done);
  });

  test.each([
    ["Active", true],
    ["Aktiv", true],
    ["Cancelled", false],
    ["Expired", false],
    ["Beëindigd", false],
    ["Yes", undefined],
    ["", undefined],
  ])("state of an agreement: %s", (cell, active) => {
    expect(toActive(cell)).toBe(active);
  });

  test.each([
    ["Monthly", 1],
    ["mensuel", 1],
    ["Quarterly", 3],
    ["12 months", 12],
    ["vierteljährlich", 3],
    ["Semi-Annual", 6],
    ["halbjährlich", 6],
    ["Annual", 12],
    ["Yearly", 12],
    ["jährlich", 12],
    ["One-time", undefined],
    ["", undefined],
  ])("billing cycle: %s", (label, months) => {
    expect(cycleMonths(label)).toBe(months);
  });

  test.each([
    ["1 - Critical", true],
    ["P1", true],
    ["Urgent", true],
    ["Priority 1", true],
    ["Emergency", true],
    ["2 - High", false],
    ["High", false],
    ["P10", false],
    ["1", false],
    ["1 - Low", false],
    ["Not urgent", false],
  ])("highest priority: %s", (label, highest) => {
    expect(isHighestPriority(label)).toBe(highest);
  });

  test.each([
    "Total",
    "\u00a0Total",
    "  Summe",
    "total:",
    "Grand total",
    "Summe",
    "Gesamt",
    "Sous-total",
    "Totaal",
    "Average",
    "Média",
  ])("%s heads totals", (word) => {
    expect(isTotalWord(word)).toBe(true);
  });

  test.each(["Total Wine", "Totals per client and month", "Summary", "Count Dooku", "", "Meaning"])(
    "%s is a label like any other",
    (word) => {
      expect(isTotalWord(word)).toBe(false);
    },
  );

  test("ratings in words; an offered survey is no answer", () => {
    expect(["Good", "Bad", "good with comment", "Offered", 5].map(ratingWord)).toEqual([
      true,
      false,
      true,
      undefined,
      undefined,
    ]);
    expect(["Offered", "Not offered", "Unoffered", "Good"].map(isUnansweredSurvey)).toEqual([true, true, true, false]);
  });

  test("HaloPSA's letters for in and out of time", () => {
    expect(["I", "o", "N", 1].map(toInOut)).toEqual([true, false, undefined, undefined]);
  });

  test("words that the criteria of formulas don't match", () => {
    expect(["Met", " Met", "Met ", "Not  met", 5, ""].map(isPadded)).toEqual([false, true, true, true, false, false]);
  });

  test("ids that Excel cut to 15 digits", () => {
    expect(
      ["1.989E+15", "1,99E+14", "1989000000000000", "INC0000045", "20769", "123456789012345"].map(isMangledId),
    ).toEqual([true, true, true, false, false, false]);
  });
});

describe("dates that records carry", () => {
  test.each([
    [29_220, false],
    [29_221, true],
    [46_000.5, true],
    [73_415.9, true],
    [73_416, false],
    [25_569, true],
    [2_958_465, true],
    [100_025_570, false],
    [12.5, false],
  ])("serial %d can be a record's date: %s", (serial, plausible) => {
    expect(isPlausibleSerial(serial)).toBe(plausible);
  });

  test.each([
    [1, true],
    [366, true],
    [367, false],
    [25_567, false],
    [25_568, true],
    [25_569, true],
    [25_570, false],
    [46_000, false],
    [72_685, false],
    [72_686, true],
    [2_958_101, true],
  ])("serial %d stands for no date: %s", (serial, placeholder) => {
    expect(isPlaceholder(serial)).toBe(placeholder);
  });
});

describe("periods in headings", () => {
  test.each([
    ["Jan-24", "month", 202401],
    ["January 2024", "month", 202401],
    ["März 2024", "month", 202403],
    ["2022-01", "month", 202201],
    ["12/2025", "month", 202512],
    ["Q4 2024", "quarter", 202404],
    ["2024 Q1", "quarter", 202401],
    ["Week 4", "week", undefined],
    ["KW 12", "week", undefined],
    ["2024-W05", "week", 202405],
    ["November", "month", undefined],
    ["2026-03-04", "day", 46085],
    [46_085, "day", 46085],
    ["03.2026", "month", 202603],
    ["Jan 26", "month", 202601],
    ["2026 M03", "month", 202603],
    ["2026-Mar", "month", 202603],
    ["Mär 26", "month", 202603],
    ["Jänner 2026", "month", 202601],
    ["févr. 2026", "month", 202602],
    ["août-26", "month", 202608],
    ["fe\u0301vrier 2026", "month", 202602],
    ["enero de 2026", "month", 202601],
    ["mar\u00e7o/2026", "month", 202603],
    ["dez/26", "month", 202612],
    ["mrt 2026", "month", 202603],
    ["T1 2026", "quarter", 202601],
    ["2026-T4", "quarter", 202604],
    ["1T26", "quarter", 202601],
    ["1. Quartal 2026", "quarter", 202601],
    ["3e trimestre 2026", "quarter", 202603],
    ["1.º trimestre de 2026", "quarter", 202601],
    ["Trim. 2 2026", "quarter", 202602],
    ["2e kwartaal 2026", "quarter", 202602],
    ["K2 2026", "quarter", 202602],
    ["1st quarter 2026", "quarter", 202601],
    ["Q3'26", "quarter", 202603],
    ["Q3", "quarter", undefined],
  ])("%s", (cell, kind, order) => {
    expect(periodName(cell)).toMatchObject({ kind, ...(order === undefined ? {} : { order }) });
    if (order === undefined) expect(periodName(cell)?.order).toBeUndefined();
  });

  test.each([
    "Margin",
    "Marketing",
    "Mayor",
    "Decision",
    "Goal",
    "Q5",
    "Target 2024",
    "",
    true,
    12,
    "Satisfaction",
    "T1",
    "K2",
    "FY26 P3",
    "Q1 FY26",
    "Mark",
    "Mara 26",
    "Q1 2025/26",
  ])("%s is no period", (cell) => {
    expect(periodName(cell)).toBeUndefined();
  });

  test("a year beside a month dates it", () => {
    expect(periodName("T2", 2026)).toMatchObject({ kind: "quarter", order: 202602 });
    expect(periodName("November", 2025)).toMatchObject({ order: 202511, label: "November 2025" });
    expect([2019, "2019", "FY 2024", 48, "20190"].map(yearOf)).toEqual([2019, 2019, 2024, undefined, undefined]);
  });

  test("the latest is the last in time where dated, else the last in place", () => {
    const named = (...cells: string[]) => cells.flatMap((cell) => periodName(cell) ?? []);
    expect(latest(named("Mar-26", "Feb-26", "Jan-26"))).toBe(0);
    expect(latest(named("November", "December", "January"))).toBe(2);
  });

  test.each<[string, readonly (string | number)[], number]>([
    ["days after months", ["Okt 25", "2025-11-01", "Dez 25", "2026-01-01", "2026-02-01"], 4],
    ["months after days", ["2025-11-01", "2026-02-01", "Mar 26", "Dez 25"], 2],
    ["a quarter and the months after it", ["Q4 2025", "Jan 2026", "Feb 2026"], 2],
    ["months and their quarters and year", ["Jan 2026", "Feb 2026", "Mar 2026", "Q1 2026"], 2],
    ["a quarter that begins with the only month", ["Jan 2026", "Q1 2026"], 0],
  ])("of several kinds, the latest by its days: %s", (_what, cells, index) => {
    expect(latest(cells.flatMap((cell) => periodName(cell) ?? []))).toBe(index);
  });
});
