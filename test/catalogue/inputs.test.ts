import type { Cell } from "../../src/cells/cell";
import { isFailure } from "../../src/cells/failure";
import { find } from "./functions";

type Given = readonly (Cell | readonly (readonly Cell[])[])[];

function result(id: string, given: Given): unknown {
  const outcome = find(id).evaluate(given);
  return isFailure(outcome) ? `${outcome.failure} ${outcome.message}` : outcome;
}

const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

describe("an amount", () => {
  test.each<readonly [string, Given, unknown]>([
    ["sums the numbers of a range", [column(1, 2.5, 3)], 6.5],
    [
      "sums all columns of a range",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      10,
    ],
    ["takes a single number", [75], 75],
    ["skips blank cells however they are delivered", [column(1, null, "", "  ", undefined, 0, 2)], 3],
    ["skips a heading", [column("Monthly fee", 10, 20)], 30],
    [
      "skips a row of headings",
      [
        [
          ["Fee", "Extra"],
          [1, 2],
        ],
      ],
      3,
    ],
    ["reads text as the number a person sees", [column("1,234.50", "$15", "(120)", "74%")], 1130.24],
    ["reads a decimal comma that the column proves", [column("1.234,50", "0,5")], 1235],
    [
      "names the first row that is no number",
      [column(1, "n/a", "x")],
      "#VALUE! MRR requires numbers: row 2 holds 'n/a'",
    ],
    [
      "counts the heading when it names a row",
      [column("Fee", 1, "x")],
      "#VALUE! MRR requires numbers: row 3 holds 'x'",
    ],
    ["takes a lone text for no heading", ["abc"], "#VALUE! MRR requires numbers: row 1 holds 'abc'"],
    [
      "takes a second row of text for no heading",
      [column("A", "B", 1)],
      "#VALUE! MRR requires numbers: row 2 holds 'B'",
    ],
    ["refuses TRUE", [column(1, true)], "#VALUE! MRR requires numbers: row 2 holds 'TRUE'"],
    ["passes an error on", [column(1, "#DIV/0!")], "#DIV/0! MRR requires cells without errors: row 2 holds #DIV/0!"],
    [
      "passes an error in the first row on",
      [column("#NAME?", 1)],
      "#NAME? MRR requires cells without errors: row 1 holds #NAME?",
    ],
    ["needs a number", [column("", null)], "#N/A MRR requires fees: the cells are blank"],
    ["needs a number below a heading", [column("Fee", "")], "#N/A MRR requires fees: there is no number"],
    [
      "names the argument when it is not the first",
      [column(1), column("x")],
      "#VALUE! MRR requires numbers: row 1 holds 'x' (quantities)",
    ],
  ])("%s", (_what, given, expected) => {
    expect(result("MRR", given)).toEqual(expected);
  });
});

describe("flags", () => {
  test.each<readonly [string, Given, unknown]>([
    ["TRUE and FALSE", [column(true, false, true, true)], 0.75],
    ["words of several systems", [column("Met", "missed", "Within SLA", "SLA Violated", "yes", "N")], 0.5],
    ["1 and 0", [column(1, 0, 0, 1)], 0.5],
    ["blank cells don't count", [column("yes", null, "", undefined, "no")], 0.5],
    ["missing marks don't count", [column("yes", "?", "n/a", "no")], 0.5],
    ["a 0 beside words is a blank cell", [column("yes", 0, 0, "no")], 0.5],
    ["a 0 beside TRUE is a blank cell", [column(true, 0, 0)], 1],
    ["a heading is skipped", [column("Met SLA?", "yes", "no")], 0.5],
    ["an omitted total and a blank one mean the same", [column("yes", "no"), column("")], 0.5],
    ["an unknown word names its row", [column("yes", "maybe")], "#VALUE! SLA requires yes or no: row 2 holds 'maybe'"],
    ["a number other than 1 and 0 names its row", [column(1, 2)], "#VALUE! SLA requires yes or no: row 2 holds '2'"],
    ["a lone amount is no flag", [150], "#VALUE! SLA requires yes or no: row 1 holds '150'"],
    ["at least one answer", [column("?", "n/a")], "#N/A SLA requires met: no cell says yes or no"],
  ])("%s", (_what, given, expected) => {
    expect(result("SLA", given)).toEqual(expected);
  });
});

describe("times", () => {
  const day = 45352;
  test.each<readonly [string, Given, unknown]>([
    ["Excel dates", [column(day, day), column(day + 1, day + 3)], 48],
    [
      "ISO text",
      [column("2024-03-01", "2024-03-01T10:00"), column("2024-03-02 00:00:00", "2024-03-01T10:30:00.000Z")],
      12.25,
    ],
    ["a zone is applied", [column("2024-03-01T10:00:00+02:00"), column("2024-03-01T10:00:00Z")], 2],
    ["headings are skipped", [column("Opened", day), column("Resolved", day + 1)], 24],
    ["a heading beside a date leaves the row out", [column("Opened", day), column(day, day + 1)], 24],
    [
      "blank, 0 and missing marks leave the row out",
      [column(day, day, day, day, 0), column(day + 1, "", 0, "?", day)],
      24,
    ],
    ["resolved before opened leaves the row out", [column(day, day), column(day - 1, day + 1)], 24],
    ["resolved when opened counts", [column(day, day), column(day, day + 1)], 12],
    [
      "a date that reads two ways names its row",
      [column(day, "03/04/2024"), column(day, day)],
      "#VALUE! MTTR requires dates: row 2 holds '03/04/2024'; use Excel dates or text such as 2024-03-01 14:05",
    ],
    [
      "a date in the first row is no heading",
      [column("03/04/2024", day), column(day, day)],
      "#VALUE! MTTR requires dates: row 1 holds '03/04/2024'; use Excel dates or text such as 2024-03-01 14:05",
    ],
    [
      "a negative number is no date",
      [column(day, -1), column(day, day)],
      "#VALUE! MTTR requires dates: row 2 holds '-1'; use Excel dates or text such as 2024-03-01 14:05",
    ],
    [
      "paired ranges have one size",
      [column(day, day, day), column(day, day)],
      "#VALUE! MTTR requires opened and resolved of the same size: opened has 3 rows, resolved has 2 rows",
    ],
    [
      "rows and columns don't pair",
      [column(day, day), [[day, day]]],
      "#VALUE! MTTR requires opened and resolved of the same size: opened has 2 x 1 cells, resolved has 1 x 2 cells",
    ],
    ["no complete pair", [column(day, ""), column("", day)], "#N/A MTTR requires a row with both opened and resolved"],
    [
      "nothing in order",
      [column(day), column(day - 1)],
      "#N/A MTTR requires a row in which resolved is not before opened",
    ],
    [
      "an unknown unit",
      [column(day), column(day), "weeks"],
      '#VALUE! MTTR requires the unit "min", "h" or "d": it is \'weeks\'',
    ],
    ["a longer word for the unit", [column(day), column(day + 1), "Minutes"], 1440],
    ["a blank unit means the default", [column(day), column(day + 1), ""], 24],
  ])("%s", (_what, given, expected) => {
    const outcome = result("MTTR", given);
    if (typeof expected === "number") expect(outcome).toBeCloseTo(expected, 9);
    else expect(outcome).toEqual(expected);
  });
});

describe("single values", () => {
  test.each<readonly [string, string, Given, unknown]>([
    ["a rate as text", "BREAKEVEN", [45, "45%"], 100],
    [
      "a rate that is no number",
      "BREAKEVEN",
      [45, "half"],
      "#VALUE! BREAKEVEN requires a number for grossMargin: it is 'half'",
    ],
    ["a missing one", "BREAKEVEN", [45, ""], "#N/A BREAKEVEN requires grossMargin: the cell is blank"],
    ["an omitted one means the default", "ARR", [100], 1200],
    ["a 0 that can't be meant is a blank cell", "MRRGROWTH", [100, 120, 0], 0.2],
    ["a 0 that can be meant is 0", "CLV", [1000, 36, 0], 0],
    ["an error", "BREAKEVEN", [45, "#N/A"], "#N/A BREAKEVEN requires cells without errors: one holds #N/A"],
    [
      "an unknown KPI",
      "RATING",
      ["Telephone", 1],
      "#VALUE! RATING requires a known KPI, see KPIS(): it is 'Telephone'",
    ],
    [
      "an unknown source",
      "RATING",
      ["FCR", 1, "gossip"],
      "#VALUE! RATING requires a source: helpdesk-profit, itsupport-profit, itsupport-five-kpis, managed-agreements, connectwise-ebook: it is 'gossip'",
    ],
    [
      "an unknown level",
      "BENCHMARK",
      ["FCR", "good"],
      "#VALUE! BENCHMARK requires one of average, target, best, warn, p25, p75: it is 'good'",
    ],
  ])("%s", (_what, id, given, expected) => {
    const outcome = result(id, given);
    if (typeof expected === "number") expect(outcome).toBeCloseTo(expected, 12);
    else expect(outcome).toEqual(expected);
  });
});
