import { scanWorkbook, switchMode, writeScorecard } from "../../src/excel/addIn";
import type { ScanResult } from "../../src/scanner/result/finding";
import { columnOf } from "../../src/scorecard/layout";
import { at as pageColumn } from "../../src/scorecard/page/pageGrid";
import type { SheetDocument } from "../../src/workbench/document/sheetDocument";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { copyWorkbook } from "../support/copyWorkbook";
import { closeExcel, openInExcel, snapshot } from "../support/excel";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { remembering } from "../support/rememberingCalculator";
import { helpdesk } from "../support/helpdesk";

afterEach(closeExcel);

const sheetOf = (document: WorkbookDocument, name: string): SheetDocument => {
  const sheet = document.sheet(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
};

/** Where the lines stand: on the page and among the details, by their keys; breakdowns by client by the client. */
function linesOf(document: WorkbookDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (name: string, key: number, value: string) => {
    const { cells } = sheetOf(document, name);
    for (let row = 0; row < 200; row += 1) {
      const text = cells.value(row, key);
      if (typeof text === "string" && text.includes("/") && !text.startsWith("AREA")) {
        found.set(`${name} ${text}`, `'${name}'!${value}${row + 1}`);
      }
    }
  };
  look("MSP Scorecard", pageColumn.key, "B");
  look("MSP Details", columnOf.id, "C");
  const { cells } = sheetOf(document, "MSP Details");
  for (let row = 0; row < 200; row += 1) {
    const label = cells.value(row, 0);
    if (["Acme", "Zeta", "Evil & Sons"].includes(String(label)))
      found.set(`client ${String(label)}`, `'MSP Details'!C${row + 1}`);
  }
  return found;
}

/** Formulas, names and a chart of the user's own that show each line. */
function refer(document: WorkbookDocument, lines: ReadonlyMap<string, string>): void {
  const notes = sheetOf(document, "Notes");
  const series = [...lines.values()].map((address, n) => {
    notes.cells.setFormula(n, 5, `=${address}`);
    const absolute = address.replace(/!([A-Z])(\d+)$/, "!$$$1$$$2");
    document.names.push({ name: `Own_${n}`, formula: `=${absolute}`, visible: true });
    const [, sheet = "", letter = "", row = ""] = /^'(.+)'!([A-Z])(\d+)$/.exec(address) ?? [];
    const rect = { row: Number(row) - 1, column: letter.charCodeAt(0) - 65, rows: 1, columns: 1 };
    return { values: { sheetId: sheetOf(document, sheet).id, rect }, hasDataLabels: false, points: new Map() };
  });
  notes.charts.push({ id: "{own}", name: "Chart 1", title: {}, series } as never);
}

/** What they show now, in the order of the lines. */
function referred(document: WorkbookDocument, count: number) {
  const notes = sheetOf(document, "Notes");
  return Array.from({ length: count }, (_line, n) => {
    const values = notes.charts[0]?.series[n]?.values;
    const sheet = document.sheets.find(({ id }) => id === values?.sheetId);
    const { row = 0, column = 0 } = values?.rect ?? {};
    return {
      formula: notes.cells.formula(n, 5)?.slice(1),
      name: document.names
        .find(({ name }) => name === `Own_${n}`)
        ?.formula.slice(1)
        .replace(/\$/g, ""),
      chart: values ? `'${sheet?.name ?? ""}'!${String.fromCharCode(65 + column)}${row + 1}` : undefined,
    };
  });
}

/** All of a sheet that people see, and what the next refresh needs. */
function seen(document: WorkbookDocument, name: string): unknown {
  const sheet = sheetOf(document, name);
  const used = sheet.cells.usedRange(true);
  const cells: unknown[] = [];
  for (let row = 0; used && row < used.row + used.rows; row += 1) {
    for (let column = 0; column < 62; column += 1) {
      const { cells: own } = sheet;
      const content = own.formula(row, column) ?? own.value(row, column);
      if (content === null) continue;
      const text = String(content)
        .replace(/^(?:c:\w+:)?z:.*/, "what it was made from")
        .replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g, "a time");
      cells.push([row, column, text, document.styles.get(own.style(row, column))]);
    }
  }
  const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  const charts = sheet.charts.filter((chart) => chart.name.startsWith("MSP "));
  return {
    cells,
    merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
    formats: formats.map(({ id: _id, priority: _priority, ...format }) => format),
    heights: [...sheet.rowHeights].filter(([row]) => row < (used?.rows ?? 0)).sort(([a], [b]) => a - b),
    hidden: [...sheet.hiddenColumns].sort((a, b) => a - b),
    look: [sheet.freeze, sheet.pageLayout, sheet.rowBreaks, sheet.visibility],
    charts: charts.map(({ id: _id, series, ...chart }) => [chart, series.map(({ values }) => values?.rect)]),
    links: sheet.hyperlinks,
  };
}

const names = ["MSP Scorecard", "MSP Details", "MSP Method"];

interface Refresh {
  readonly what: string;
  readonly before?: (result: ScanResult) => ScanResult;
  readonly change?: (document: WorkbookDocument) => void;
  readonly after?: (result: ScanResult) => ScanResult;
}

const without =
  (...kpis: readonly string[]) =>
  (result: ScanResult): ScanResult => ({
    ...result,
    findings: result.findings.filter(({ kpi }) => !kpis.includes(kpi)),
  });
const reversed = (result: ScanResult): ScanResult => ({ ...result, findings: [...result.findings].reverse() });

const refreshes: readonly Refresh[] = [
  { what: "the same KPIs" },
  { what: "more KPIs", before: without("FCR", "SLA") },
  { what: "fewer KPIs", after: without("FCR", "SLA") },
  { what: "another order", after: reversed },
  {
    what: "more, fewer and another order",
    before: without("SLA"),
    after: (result) => reversed(without("FCR")(result)),
  },
  {
    what: "other clients in another order",
    change(document) {
      const { cells } = sheetOf(document, "Tickets");
      for (let row = 1; row < 9; row += 1) cells.set(row, 1, row % 4 ? "Zeta" : "Acme");
    },
  },
];

async function refreshed({ before, change, after }: Refresh) {
  const document = helpdesk();
  openInExcel(document);
  const first = await scanWorkbook();
  await writeScorecard(before?.(first) ?? first, { mode: "native" });
  change?.(document);
  const result = await scanWorkbook();
  return { document, result: after?.(result) ?? result };
}

describe("a refresh in place", () => {
  test.each(refreshes)(
    "$what: what refers to a line shows it still, or #REF! where it is gone; the sheets are as new ones",
    async (one) => {
      const { document, result } = await refreshed(one);
      const old = linesOf(document);
      expect(old.size).toBeGreaterThan(8);
      refer(document, old);
      const sheets = names.map((name) => document.sheet(name)?.id);
      const swapped = copyWorkbook(document);
      await writeScorecard(result, { mode: "native" });
      const now = linesOf(document);
      const expected = [...old].map(([key, before]) => {
        const address = now.get(key);
        const [, sheet = ""] = /^(.*!)/.exec(before) ?? [];
        return { formula: address ?? `${sheet}#REF!`, name: address ?? `${sheet}#REF!`, chart: address };
      });
      expect(referred(document, old.size)).toEqual(expected);
      expect(names.map((name) => document.sheet(name)?.id)).toEqual(sheets);
      openInExcel(swapped, { excelApi: "1.10" });
      const before = sheetOf(swapped, "MSP Details");
      await writeScorecard(result, { mode: "native" });
      expect(swapped.sheets).not.toContain(before);
      for (const name of names)
        expect({ name, seen: seen(document, name) }).toEqual({ name, seen: seen(swapped, name) });
    },
  );

  test("a range over lines grows and shrinks with them", async () => {
    const { document, result } = await refreshed({ what: "", before: without("FCR") });
    const before = linesOf(document);
    const details = [...before].filter(([key]) => key.startsWith("MSP Details"));
    const rows = details.map(([, address]) => Number(/\d+$/.exec(address)?.[0]));
    const span = (first: number, last: number) => `SUM('MSP Details'!C${first}:C${last})`;
    sheetOf(document, "Notes").cells.setFormula(0, 7, `=${span(Math.min(...rows), Math.max(...rows))}`);
    await writeScorecard(result, { mode: "native" });
    const now = details.map(([key]) => Number(/\d+$/.exec(linesOf(document).get(key) ?? "")?.[0]));
    const after = span(Math.min(...now), Math.max(...now));
    expect(sheetOf(document, "Notes").cells.formula(0, 7)).toBe(`=${after}`);
    expect(Math.max(...now) - Math.min(...now)).toBeGreaterThanOrEqual(Math.max(...rows) - Math.min(...rows));
  });

  test("the user's own cells, chart, widths and targets on the sheets stay, beside the lines that they stood beside", async () => {
    const { document, result } = await refreshed({ what: "", before: without("FCR") });
    const details = sheetOf(document, "MSP Details");
    const rowOf = () => Number(/\d+$/.exec(linesOf(document).get(key) ?? "")?.[0]) - 1;
    const [key = ""] = [...linesOf(document).keys()].filter((one) => one.startsWith("MSP Details MTTR/mean"));
    details.cells.set(rowOf(), 45, "ask Kim");
    details.columnWidths.set(0, 222);
    details.charts.push({
      id: "{own}",
      name: "Chart 9",
      title: {},
      top: 0,
      left: 0,
      width: 9,
      height: 9,
      series: [],
    } as never);
    details.cells.set(rowOf(), columnOf.target, 7);
    await writeScorecard(result, { mode: "native" });
    expect(details.cells.value(rowOf(), 45)).toBe("ask Kim");
    expect(details.cells.value(rowOf(), columnOf.target)).toBe(7);
    expect(details.columnWidths.get(0)).toBe(222);
    expect(details.charts.filter(({ name }) => name === "Chart 9")).toHaveLength(1);
  });

  test("a fault anywhere in the request that changes the sheets leaves them as they were, or the refresh is finished", async () => {
    const { document: first, result } = await refreshed(refreshes[4] as Refresh);
    first.calculator = remembering(univerCalculator);
    const old = linesOf(first);
    refer(first, old);
    const state = (document: WorkbookDocument) => {
      const text = JSON.stringify([
        snapshot(document),
        referred(document, old.size),
        names.map((n) => seen(document, n)),
      ]);
      return text
        .replace(/"(?:c:\w+:)?z:[^"]+"/g, '"what it was made from"')
        .replace(/(MSP Scorecard )\w+-\w+/g, "$1a stamp")
        .replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g, "a time");
    };
    const begin = () => {
      const document = copyWorkbook(first);
      return { document, host: openInExcel(document) };
    };
    const whole = begin();
    const before = state(whole.document);
    const actions: number[] = [];
    const stop = whole.host.onRequest(() => actions.push(whole.host.stats.actions));
    await writeScorecard(result, { mode: "native" });
    stop();
    const done = state(whole.document);
    // What is only looks comes after the request that changes the sheets.
    const swap = actions.length - 1;
    const count = (actions[swap - 1] ?? 0) - (actions[swap - 2] ?? 0);
    const codes = [
      "AccessDenied",
      "ItemNotFound",
      "ItemAlreadyExists",
      "RequestAborted",
      "Timeout",
      "GeneralException",
    ];
    const ends = { before: 0, done: 0 };
    for (let n = 0; n <= 40; n += 1) {
      const { document, host } = begin();
      const afterActions = Math.round((n * count) / 40);
      host.failRequest(swap, codes[n % codes.length] ?? "", { when: { afterActions } });
      // What tidies up fails, too, now here, now there.
      if (n % 3 === 1) host.failRequest(swap + 4, "Timeout", { when: { afterActions: (n * 7) % 160 } });
      const failed = await writeScorecard(result, { mode: "native" }).then(
        () => false,
        () => true,
      );
      ends[failed ? "before" : "done"] += 1;
      const after = state(document);
      const expected = failed ? before : done;
      if (after !== expected)
        expect({ afterActions, now: JSON.parse(after) as unknown }).toEqual({
          afterActions,
          now: JSON.parse(expected) as unknown,
        });
    }
    expect(ends.before).toBeGreaterThan(2);
    expect(ends.done).toBeGreaterThan(20);
  }, 120_000);

  test("switching the mode is one, too", async () => {
    const { document } = await refreshed({ what: "" });
    const old = linesOf(document);
    refer(document, old);
    const before = referred(document, old.size);
    await switchMode("values");
    expect(referred(document, old.size)).toEqual(before);
  });

  test.each<[string, (details: SheetDocument) => void]>([
    ["is protected", (details) => void (details.protection = { protected: true, options: {} })],
    ["has lost the keys of its rows", ({ cells }) => cells.clear({ row: 0, column: 61, rows: 300, columns: 1 }, "all")],
  ])("a sheet that %s is replaced as a whole", async (_what, change) => {
    const { document, result } = await refreshed({ what: "" });
    const details = sheetOf(document, "MSP Details");
    change(details);
    await writeScorecard(result, { mode: "native" });
    expect(document.sheets).not.toContain(details);
    expect(linesOf(document).size).toBeGreaterThan(8);
  });
});
