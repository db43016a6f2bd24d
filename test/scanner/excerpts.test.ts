import type { Cell } from "../../src/cells/cell";
import { scan } from "../../src/scanner/scan";
import { memoryReader } from "../support/memoryReader";
import { at } from "../support/tables";

const heads = ["Ticket ID", "Subject", "Created", "Resolved", "Status"];
const ticket = (n: number, day = 1): Cell[] => [
  ...[
    `T-${n}`,
    "Printer",
    at("2026-03-01") + n * day,
    n % 3 ? at("2026-03-02") + n * day : "",
    n % 3 ? "Closed" : "Open",
  ],
];
const all = Array.from({ length: 12 }, (_none, n) => ticket(n));
const scanned = (latest: readonly Cell[][]): ReturnType<typeof scan> =>
  scan(memoryReader({ name: "Dashboard", cells: [heads, ...latest] }, { name: "Tickets", cells: [heads, ...all] }));
const sheetsOf = (result: Awaited<ReturnType<typeof scan>>): string[] => [
  ...new Set(
    [...result.findings, ...result.series, ...result.breakdowns].map(({ table }) => table.split("!")[0] ?? ""),
  ),
];

describe("the latest tickets beside the list of all", () => {
  test("count once, and that is said", async () => {
    const result = await scanned(all.slice(-5));
    expect(sheetsOf(result)).toEqual(["Tickets"]);
    expect(result.findings.filter(({ kpi }) => kpi === "BACKLOG").map(({ value }) => value)).toEqual([4]);
    expect(result.warnings.map(({ message }) => message)).toContain(
      'The 5 tickets listed on sheet "Dashboard" stand on sheet "Tickets" too: they count once, from there.',
    );
  });

  test.each([
    ["one of them stands nowhere else", [...all.slice(-5), ticket(40)]],
    ["another desk counts its tickets alike", all.slice(-5).map((_row, n) => ticket(7 + n, 2))],
  ])("count by themselves where %s", async (_why, latest) => {
    const result = await scanned(latest);
    expect(sheetsOf(result).sort()).toEqual(["Dashboard", "Tickets"]);
    expect(result.warnings.map(({ code }) => code)).not.toContain("excerpt");
  });
});
