import { serialToIsoDay } from "../../src/cells/date/serial";
import type { Finding } from "../../src/scanner/result/finding";
import { withEndsTold } from "../../src/scanner/periodEnds";
import type { Cell } from "../../src/cells/cell";
import { scan } from "../../src/scanner/scan";
import { finding } from "../support/findings";
import { memoryReader } from "../support/memoryReader";
import { at, only, tenTickets, warningCodes } from "../support/tables";

const lastDay = at("2026-06-30");

function ending(kpi: Finding["kpi"], table: string, days: number): Finding {
  const [from, to] = ["2025-07-01", serialToIsoDay(lastDay + days)];
  return finding({ kpi, variant: "standard", value: 0.1, unit: "fraction", table, period: { from, to, label: "" } });
}

const told = (findings: readonly Finding[]): string[] =>
  withEndsTold(findings).flatMap(({ kpi, warnings }) =>
    warnings.map(({ code, fields }) => `${kpi} ${code} ${JSON.stringify(fields)}`),
  );

describe("values between two days of a list", () => {
  test.each(["MRRGROWTH", "NETMRRCHURN", "GRR", "NRR", "CHURN", "RETENTION"] as const)(
    "%s is told to end before what other tables say",
    (kpi) => {
      const others = [ending("MTTR", "Tickets!A1", 40), ending("SLA", "Tickets!A1", 92), ending("FCR", "Calls!A1", 60)];
      expect(told([ending(kpi, "Agreements!A1", 0), ...others])).toEqual([
        `${kpi} ends-earlier {"end":"2026-06-30","last":"2026-09-30"}`,
      ]);
    },
  );

  test.each([-400, -1, 0, 1, 31, 45, 46, 92, 400])("another table that ends %i days later", (days) => {
    const found = told([ending("GRR", "Agreements!A1", 0), ending("MTTR", "Tickets!A1", days)]);
    expect(found).toHaveLength(days > 45 ? 1 : 0);
  });

  test("later starts in the same list are no later values", () => {
    expect(told([ending("GRR", "Agreements!A1", 0), ending("MRR", "Agreements!A1", 200)])).toEqual([]);
  });

  test("nothing is said of values that no list ends, or that say nothing of their time", () => {
    const { period: _none, ...timeless } = ending("GRR", "Agreements!A1", 0);
    expect(told([timeless, ending("SLA", "Tickets!A1", 0), ending("MTTR", "Calls!A1", 92)])).toEqual([]);
  });
});

const agreements: Cell[][] = [
  ["Client", "Agreement", "Monthly fee", "Start date", "End date"],
  ["Alder", "Managed", 1000, at("2024-01-01"), ""],
  ["Bay", "Managed", 2000, at("2024-01-01"), at("2026-02-28")],
  ["Cove", "Backup", 500, at("2024-03-01"), ""],
  ["Dale", "Managed", 1500, at("2025-12-01"), ""],
];

/** A workbook with agreements whose last date is in February 2026, and tickets from a day on. */
async function workbook(firstTicket: string, asOf?: Date) {
  const [headings = [], ...rows] = tenTickets();
  const first = Math.min(...rows.flatMap((row) => row.filter((cell): cell is number => Number(cell) > 40_000)));
  const moved = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" && cell > 40_000 ? cell - Math.floor(first) + at(firstTicket) : cell)),
  );
  const reader = memoryReader(
    { name: "Agreements", cells: agreements },
    { name: "Tickets", cells: [headings, ...moved] },
  );
  return scan(reader, { today: new Date(2026, 6, 10), asOf });
}

test("a list of agreements is read as of the last day of the other tables, wherever it stands", async () => {
  const result = await workbook("2026-06-10");
  const growth = only(result, "MRRGROWTH");
  expect(growth.period).toMatchObject({ from: "2025-06-01", to: "2026-05-31" });
  expect(warningCodes(growth)).not.toContain("ends-earlier");
  expect(only(result, "MRR").period).toMatchObject({ from: "2026-06-19", to: "2026-06-19" });
  expect(result.findings[0]?.table).toBe("Agreements!A1");
});

test("a day that was asked for goes before the data", async () => {
  const result = await workbook("2026-06-10", new Date(2026, 0, 31));
  expect(only(result, "MRRGROWTH").period).toMatchObject({ from: "2025-02-01", to: "2026-01-31" });
  expect(only(result, "MRR").period).toMatchObject({ to: "2026-01-31" });
});

test("tickets of the month after are no reason for a word", async () => {
  expect(warningCodes(only(await workbook("2026-03-10"), "MRRGROWTH"))).not.toContain("ends-earlier");
});
