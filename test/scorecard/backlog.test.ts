import type { Cell } from "../../src/cells/cell";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import type { Mode } from "../../src/scorecard/plan";
import { evaluate } from "../support/evaluate";
import { finding, scanResult } from "../support/findings";
import { planDetails } from "../support/planDetails";
import { at, scanCells } from "../support/tables";

const createdAt = new Date(2026, 6, 1);
const lastDay = at("2026-06-30 17:00");

/** Days since opening of the tickets that are open, and of those that were resolved the days in which that happened. */
interface Desk {
  readonly openFor: readonly number[];
  readonly resolved: readonly (readonly [openedAgo: number, resolvedAgo: number])[];
}

const shrinking: Desk = {
  openFor: [0.5, 1, 3, 9.2, 10.5, 12, 29, 31, 45, 200.1],
  resolved: Array.from({ length: 60 }, (_ticket, n) => [30 + n, n % 20]),
};
const growing: Desk = {
  openFor: Array.from({ length: 30 }, (_ticket, n) => n / 2),
  resolved: Array.from({ length: 20 }, (_ticket, n) => [n + 1, n]),
};

function cellsOf({ openFor, resolved }: Desk): Cell[][] {
  return [
    ["Ticket ID", "Status", "Created", "Resolved"],
    ...openFor.map((days, n) => [`O${n}`, "Open", lastDay - days, ""]),
    ...resolved.map(([opened, ended], n) => [`R${n}`, "Closed", lastDay - opened, lastDay - ended]),
  ];
}

async function blockOf(desk: Desk, mode: Mode) {
  const result = await scanCells(cellsOf(desk));
  const { cells } = planDetails(buildScorecard(result, { scope: "x", createdAt }), { mode });
  const first = cells.findIndex(([label]) => label?.content === "'Open tickets");
  const rows = cells.slice(first + 1, first + 9);
  const numbers = rows.map((row) => row.slice(1).flatMap(({ content }) => (content === "" ? [] : [content])));
  return { cells, lines: rows.map(([label], n) => [String(label?.content).slice(1), ...(numbers[n] ?? [])]) };
}

/** The same counted anew, from the days alone: the day of the data that is not over yet counts as a whole. */
function counted({ openFor, resolved }: Desk) {
  const end = Math.floor(lastDay) + 1;
  const ages = openFor.map((days) => end - (lastDay - days));
  const of = (from: number, to: number) => ages.filter((age) => age >= from && age < to).length;
  const isLate = (ago: number) => Math.floor(lastDay - ago) > Math.floor(lastDay) - 28;
  const came = [...openFor, ...resolved.map(([opened]) => opened)].filter(isLate).length;
  const went = resolved.filter(([, ended]) => isLate(ended)).length;
  const bands = [of(0, 10), ages.filter((age) => age >= 10 && age <= 30).length, ages.filter((age) => age > 30).length];
  const all = openFor.length;
  return [
    ...["Under 10 days", "10 to 30 days", "Over 30 days"].map((band, n) => [band, bands[n], (bands[n] ?? 0) / all]),
    ["All open", all],
    ["Oldest open ticket", Math.floor(Math.max(...ages))],
    ["Opened in 28 days", came],
    ["Resolved in 28 days", went],
    ["Cleared at this rate after", went > came ? Math.ceil((all * 28) / (went - came)) : "'does not shrink"],
  ];
}

describe("the backlog in MSP Details", () => {
  test.each([
    ["shrinks", shrinking],
    ["grows", growing],
  ])("that %s: bands by age, the oldest ticket, and the days to clear it", async (_how, desk) => {
    const { lines } = await blockOf(desk, "values");
    expect(lines).toEqual(counted(desk));
  });

  test("has formulas for what follows from its numbers, which give the same", async () => {
    const [native, fixed] = [await blockOf(shrinking, "native"), await blockOf(shrinking, "values")];
    const [written, expected] = [native.lines.flat(), fixed.lines.flat()];
    const places = written.flatMap((content, n) => (String(content).startsWith("=") ? [n] : []));
    const formulas = places.map((n) => String(written[n]).replace(/(?<![A-Z:])\$?[A-Z]+\$?\d+/g, "'MSP Details'!$&"));
    const cells = fixed.cells.map((row) => row.map(({ content }) => (typeof content === "number" ? content : "")));
    const given = evaluate("MSP Details", cells, formulas);
    given.forEach((value, n) => expect(value).toBeCloseTo(Number(expected[places[n] ?? -1]), 12));
    expect(given).toHaveLength(5);
  });

  test("is not there where no ticket is open, or nothing tells since when", () => {
    const open = (value: number) => finding({ kpi: "BACKLOG", variant: "standard", value, unit: "count" });
    for (const value of [0, 12]) {
      const scorecard = buildScorecard(scanResult({ findings: [open(value)] }), { scope: "x", createdAt });
      expect(JSON.stringify(planDetails(scorecard, { mode: "native" }).cells)).not.toContain("when it is cleared");
    }
  });
});
