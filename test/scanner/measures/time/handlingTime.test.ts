import type { Cell } from "../../../../src/cells/cell";
import { scan } from "../../../../src/scanner/scan";
import { memoryReader } from "../../../support/memoryReader";
import { at, only, scanCells } from "../../../support/tables";

const day = at("2026-03-02");
/** Two entries of half an hour for each of twelve tickets. */
const entries: Cell[][] = [
  ["Date", "Technician", "Ticket ID", "Hours", "Billable"],
  ...Array.from({ length: 24 }, (_none, n): Cell[] => [day + (n % 12), "Ada", 1 + (n % 12), 0.5, "Yes"]),
  [day, "Ada", "", 8, "No"],
];
const tickets = (priority: (n: number) => string, status: (n: number) => string): Cell[][] => [
  ["Ticket ID", "Priority", "Status", "Created", "Resolved"],
  ...Array.from({ length: 12 }, (_none, n): Cell[] => [
    ...[`#${n + 1}`, priority(n), status(n), day + n + 0.4],
    status(n) === "Closed" ? day + n + 0.5 : "",
  ]),
];

test("minutes of work per ticket come from the entries that name one", async () => {
  const time = only(await scanCells(entries), "ART");
  expect([time.variant, time.value, time.rowsUsed]).toEqual(["all", 60, 24]);
});

test("everyday tickets are told from others, and open ones don't count", async () => {
  const longer = entries.map((line) => (line[2] === 1 ? [...line.slice(0, 3), 4, line[4] ?? ""] : line));
  const reader = memoryReader(
    { name: "Time", cells: longer },
    {
      name: "Tickets",
      cells: tickets(
        (n) => (n === 0 ? "1 - Critical" : "3 - Medium"),
        (n) => (n === 11 ? "Open" : "Closed"),
      ),
    },
  );
  const result = await scan(reader);
  expect(only(result, "ART", "minutes").value).toBe(60);
  expect(only(result, "ART", "all").value).toBe((10 * 60 + 480) / 11);
});
