import type { Cell } from "../../../src/cells/cell";
import { countKnownHeadings } from "../../../src/scanner/vocabulary/lookup";
import { readProfitStatements, type ProfitStatement } from "../../../src/scanner/profitLoss/statement";
import { readGrid } from "../../../src/scanner/detect/regions/grid";
import { findRegions } from "../../../src/scanner/detect/regions/regions";
import { createSession } from "../../../src/scanner/session";
import { at } from "../../support/tables";
import { sheetReader } from "../../support/memoryReader";

async function statements(cells: Cell[][]): Promise<ProfitStatement[]> {
  const reader = sheetReader(cells, "P&L");
  const [sheet] = await reader.sheets();
  const grid = sheet && (await readGrid(createSession(reader, {}), sheet));
  return grid ? readProfitStatements(findRegions(grid, countKnownHeadings)) : [];
}

async function statement(cells: Cell[][]): Promise<ProfitStatement> {
  const found = await statements(cells);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} statements`);
  return found[0];
}

const kinds = ({ lines }: ProfitStatement): string[] => lines.map(({ label, kind }) => `${label} = ${kind}`);
const lastOf = ({ lines }: ProfitStatement, kind: string): number | undefined =>
  lines.find((line) => line.kind === kind)?.amounts.at(-1)?.value;

describe("profit-and-loss tables", () => {
  test("sections, months across and a total column: the lines of each section, totals apart from parts", async () => {
    const cells: Cell[][] = [
      ["Alder IT, profit and loss", "", "", "", ""],
      ["", "Jan 2026", "Feb 2026", "Mar 2026", "Total"],
      ["Revenue", "", "", "", ""],
      ["Managed services", 50_000, 52_000, 54_000, 156_000],
      ["Projects", 10_000, 8000, 12_000, 30_000],
      ["Hardware sales", 5000, 4000, 6000, 15_000],
      ["Total revenue", 65_000, 64_000, 72_000, 201_000],
      ["Cost of goods sold", "", "", "", ""],
      ["Technician wages", 20_000, 20_000, 21_000, 61_000],
      ["Licences (Microsoft 365)", 8000, 8000, 8200, 24_200],
      ["Hardware", 4000, 3200, 4800, 12_000],
      ["Total COGS", 32_000, 31_200, 34_000, 97_200],
      ["Gross profit", 33_000, 32_800, 38_000, 103_800],
      ["Operating expenses", "", "", "", ""],
      ["Rent", 3000, 3000, 3000, 9000],
      ["Sales and marketing", 2000, 2000, 2500, 6500],
      ["Total operating expenses", 5000, 5000, 5500, 15_500],
      ["Net profit", 28_000, 27_800, 32_500, 88_300],
    ];
    const found = await statement(cells);
    expect(kinds(found)).toEqual([
      ...["Managed services = recurring", "Projects = project", "Hardware sales = resale", "Total revenue = revenue"],
      ...["Technician wages = labor", "Licences (Microsoft 365) = licences", "Hardware = hardware"],
      ...["Total COGS = directCost", "Gross profit = grossProfit", "Rent = overheadPart"],
      ...["Sales and marketing = overheadPart", "Total operating expenses = overhead", "Net profit = netProfit"],
    ]);
    expect(found.periods.map((period) => period?.label)).toEqual(["Jan 2026", "Feb 2026", "Mar 2026"]);
    expect(lastOf(found, "revenue")).toBe(72_000);
    expect(found.lines[0]?.amounts[2]?.cell).toBe("'P&L'!$D$4");
  });

  test("blank rows between the sections do not part them", async () => {
    const cells: Cell[][] = [
      ["", "2025", "2026"],
      ["Revenue", "", ""],
      ["Managed services", 500, 520],
      ["Projects", 100, 80],
      ["Total revenue", 600, 600],
      ["", "", ""],
      ["Cost of goods sold", "", ""],
      ["Labor", 200, 210],
      ["Licences", 60, 62],
      ["Total cost of goods sold", 260, 272],
      ["", "", ""],
      ["Gross profit", 340, 328],
    ];
    const found = await statement(cells);
    expect(lastOf(found, "directCost")).toBe(272);
    expect(lastOf(found, "grossProfit")).toBe(328);
  });

  test("a single column of amounts without sections: lines by their own words", async () => {
    const found = await statement([
      ["Item", "Amount"],
      ["Revenue", 100_000],
      ["Labor", 35_000],
      ["Licences", 9000],
      ["Hardware", 6000],
      ["Rent", 2000],
    ]);
    expect(kinds(found)).toEqual(["Revenue = revenue", "Labor = labor", "Licences = licences", "Hardware = hardware"]);
  });

  test("months down and lines across", async () => {
    const found = await statement([
      ["Month", "Revenue", "Labor", "Licences", "Hardware", "Other costs"],
      [at("2026-02-01"), 110, 42, 11, 4, 3],
      [at("2026-01-01"), 100, 40, 10, 5, 3],
      ["Total", 210, 82, 21, 9, 6],
    ]);
    expect(found.periods).toHaveLength(2);
    expect(lastOf(found, "revenue")).toBe(110);
    expect(lastOf(found, "labor")).toBe(42);
    expect(lastOf(found, "otherCost")).toBe(3);
  });

  test("costs written as negative numbers are costs all the same", async () => {
    const found = await statement([
      ["", "Actual", "Budget"],
      ["Umsatz", 1000, 900],
      ["Löhne", -400, -380],
      ["Lizenzen", -100, -90],
      ["Rohertrag", 500, 430],
    ]);
    expect(found.negativeCosts).toBe(true);
    expect([lastOf(found, "revenue"), lastOf(found, "labor"), lastOf(found, "grossProfit")]).toEqual([1000, 400, 500]);
  });

  test.each<[string, Cell[][]]>([
    [
      "French",
      [
        ["", "Janvier 2026"],
        ["Chiffre d'affaires", 90],
        ["Salaires", 30],
        ["Licences", 9],
        ["Marge brute", 51],
      ],
    ],
    [
      "Spanish",
      [
        ["", "Enero 2026"],
        ["Ingresos totales", 90],
        ["Nómina", 30],
        ["Licencias", 9],
        ["Beneficio bruto", 51],
      ],
    ],
    [
      "Portuguese",
      [
        ["", "Janeiro 2026"],
        ["Receita total", 90],
        ["Salários", 30],
        ["Licenças", 9],
        ["Lucro bruto", 51],
      ],
    ],
    [
      "Dutch",
      [
        ["", "Januari 2026"],
        ["Omzet", 90],
        ["Lonen", 30],
        ["Licenties", 9],
        ["Brutowinst", 51],
      ],
    ],
  ])("in %s", async (_language, cells) => {
    const found = await statement(cells);
    expect(found.lines.map(({ kind }) => kind)).toEqual(["revenue", "labor", "licences", "grossProfit"]);
  });

  test.each<[string, Cell[][]]>([
    [
      "a price list",
      [
        ["Item", "Price"],
        ["Hardware", 10],
        ["Labor", 20],
        ["Licences", 5],
        ["Setup", 9],
      ],
    ],
    [
      "percentages of revenue",
      [
        ["Item", "Share"],
        ["Revenue", "100%"],
        ["Labor", "40%"],
        ["Hardware", "10%"],
      ],
    ],
    [
      "two sites",
      [
        ["Line", "Amount"],
        ["Revenue", 5],
        ["Labor", 2],
        ["Revenue", 7],
        ["Labor", 3],
      ],
    ],
    [
      "a household budget",
      [
        ["Item", "Amount"],
        ["Income", 5000],
        ["Rent", 1500],
        ["Food", 600],
        ["Insurance", 200],
      ],
    ],
    [
      "names without amounts",
      [
        ["Line", "Note"],
        ["Revenue", "x"],
        ["Labor", "y"],
        ["Hardware", "z"],
      ],
    ],
  ])("%s is none", async (_name, cells) => {
    expect(await statements(cells)).toEqual([]);
  });
});
