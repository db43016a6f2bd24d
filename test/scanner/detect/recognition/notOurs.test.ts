import type { Cell } from "../../../../src/cells/cell";
import { at, named, scanCells } from "../../../support/tables";

const rows = (head: string, line: (n: number) => Cell[]): Cell[][] => [
  head.split("|"),
  ...Array.from({ length: 20 }, (_none, n) => line(n + 1)),
];

describe("tables of other trades yield nothing", () => {
  test.each<[string, Cell[][]]>([
    ["a telephone list", rows("Number|Name|Status|City", (n) => [5550100 + n, `N${n}`, "Active", "Ulm"])],
    [
      "a stock list",
      rows("ID|Product|Price|Quantity|Unit price|Status", (n) => [n, `P${n}`, 9.5 * n, n, 9.5, "Active"]),
    ],
    [
      "orders",
      rows("Order number|Customer|Created|Status|Due date|Completed|Amount|Priority", (n) => [
        ...[`O${n}`, `C${n}`, 46000 + n, "Completed", 46003 + n, 46002.5 + n, 100, "High"],
      ]),
    ],
    ["rents", rows("Name|Monthly|Start date|End date", (n) => [`T${n}`, 500, 45000, 47000])],
    [
      "a staff list",
      rows("ID|Name|Department|Status|Start date|End date|Monthly amount", (n) => [
        ...[n, `N${n}`, "IT", "Active", 45000, "", 4000],
      ]),
    ],
    [
      "marathon results",
      rows("Number|Name|Category|Start time|Duration|Points|Status", (n) => [
        ...[n, `N${n}`, "M40", "08:00:00", "3:30:00", n, "Finished"],
      ]),
    ],
    [
      "a price list",
      rows("Plan|Price per month|Users|Included", (n) => [`Plan ${n}`, 25 + n, 10 * n, n % 2 ? "Email" : "All"]),
    ],
    [
      "counts of tickets by month and priority",
      rows("date|priority|tickets_opened|tickets_closed|tickets_pending|first_response_time_hours", (n) => [
        ...[46000 + 7 * Math.floor(n / 2), n % 2 ? "High" : "Low", 20 + n, 18 + n, 2, 3.5],
      ]),
    ],
    ["marks at school", rows("ID|Name|Points|Possible points|Score", (n) => [n, `N${n}`, 8, 10, 80])],
    [
      "homework",
      rows("Student ID|Name|Score|Points|Status|Due date|Submitted", (n) => [
        ...[n, `N${n}`, 80, 8, "Closed", 46000 + n, 45999 + n],
      ]),
    ],
    ["share prices", rows("Date|Open|High|Low|Close|Volume", (n) => [46000 + n, 100, 110, 90, 105, 10000])],
    ["films", rows("ID|Title|Rating|Released|Duration|Votes", (n) => [n, `M${n}`, (n % 10) + 1, 40000 + n, 120, 1000])],
    [
      "project tasks",
      rows("ID|Title|Status|Created|Due date|Completed|Assigned to", (n) => [
        ...[n, "t", "Done", at("2026-01-01") + n, at("2026-01-09") + n, at("2026-01-05 10:00") + n, "Bob"],
      ]),
    ],
    ["KPI names without values", rows("KPI|Description|Owner", (n) => [n % 2 ? "MRR" : "CSAT", "text", `N${n}`])],
  ])("%s", async (_name, cells) => {
    const result = await scanCells(cells);
    expect(named(result)).toEqual([]);
    expect(result.questions).toEqual([]);
    expect(result.regions).toEqual([]);
  });
});
