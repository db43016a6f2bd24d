import fc from "fast-check";
import {
  convertToValues,
  describeError,
  readSettings,
  restoreFormulas,
  saveAnswers,
  saveSettings,
  scanWorkbook,
  switchMode,
  writeScorecard,
} from "../../src/excel/addIn";
import { packSource, sourceColumn } from "../../src/excel/scorecard/storedScorecard";
import { saveUserBenchmark } from "../../src/excel/stored/userBenchmarks";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { copyWorkbook } from "../support/copyWorkbook";
import { damage } from "../support/damage";
import { closeExcel, openInExcel } from "../support/excel";
import { helpdesk } from "../support/helpdesk";
import { book } from "../support/mspBook";
import { remembering } from "../support/rememberingCalculator";

afterEach(closeExcel);

/** What a sentence of ours never holds: the words of an exception, or a value that is none. */
const notOurs =
  /TypeError|SyntaxError|RangeError|undefined|NaN|\[object|Cannot |JSON|is not a|Excel reported|reading '/;

/** A workbook with everything that the add-in keeps in one. */
let kept: WorkbookDocument;

beforeAll(async () => {
  kept = helpdesk();
  openInExcel(kept);
  await saveAnswers({ "role:Tickets!C": "priority", "hours:Tickets!A1": "clock" });
  await saveSettings({
    company: "Harbour Light IT",
    calendar: { days: [0, 1, 2, 3, 4], start: 8, end: 18, holidays: ["2026-12-25"] },
    currency: "EUR",
    exchange: { currency: "EUR", rate: 1.1 },
    asOf: "2026-06-30",
  });
  await saveUserBenchmark({ kpi: "FCR", source: "Our board", level: "target", low: 0.8, own: true });
  await writeScorecard(await scanWorkbook(), { mode: "values" });
  closeExcel();
  kept.calculator = remembering(univerCalculator);
});

const ours = ["MSP Scorecard", "MSP Details", "MSP Method", "MSP History"];

function historyRows(document: WorkbookDocument) {
  const sheet = document.sheet("MSP History");
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("There is no history.");
  const { row, column, rows, columns } = table.rect;
  const at = (r: number) =>
    Array.from({ length: columns }, (_cell, c) => sheet.cells.value(row + 1 + r, column + c) ?? "");
  return { sheet, table, rows: Array.from({ length: rows - 1 }, (_row, r) => at(r)) };
}

/** Scans, and writes anew what was written before; gives every sentence that was said. */
async function refreshed(document: WorkbookDocument): Promise<readonly string[]> {
  const result = await scanWorkbook();
  expect(result.findings.map(({ kpi }) => kpi)).toEqual(expect.arrayContaining(["FCR", "MTTR", "SLA"]));
  const written = await writeScorecard(result, { mode: "values" });
  expect(
    document.sheets
      .map(({ name }) => name)
      .filter((name) => name.startsWith("MSP"))
      .sort(),
  ).toEqual([...ours].sort());
  const said = [...result.warnings.map(({ message }) => message), ...(written.notices ?? [])];
  for (const sentence of said) expect(sentence).not.toMatch(notOurs);
  return said;
}

describe.each([
  ["answers", "msp-scorecard.answers", /^(The answers kept|\d+ answers? kept)/],
  ["settings", "msp-scorecard.settings", /^(The settings kept|Settings kept)/],
  ["user benchmarks", "msp-scorecard.own-figures", /^(Your own figures|Not used: )/],
])("stored %s that are damaged", (_what, key, sentence) => {
  test("are told in a sentence; everything else works", async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (spoil) => {
        const document = copyWorkbook(kept);
        const before = String(document.settings.get(key));
        document.settings.set(key, spoil(before));
        openInExcel(document);
        const said = (await refreshed(document)).filter((one) => sentence.test(one));
        expect(said.length).toBeLessThanOrEqual(key.endsWith("figures") ? 2 : 1);
        if (!/^\s*\{/.test(spoil(before))) expect(said).toHaveLength(1);
      }),
      { numRuns: 10 },
    );
  });
});

test.each([
  ['{"version":1,"answers":{"a":1,"b":"c"}}', "1 answer kept in this workbook can't be read and is not used."],
  ['{"version":1,"answers":[1,2]}', "2 answers kept in this workbook can't be read and are not used."],
  ['{"version":1,"answers":', "The answers kept in this workbook are damaged, so they are not used."],
  ['{"version":7}', "The answers kept in this workbook were saved by a newer version of the add-in"],
])("answers stored as %s: %s", async (text, sentence) => {
  const document = copyWorkbook(kept);
  document.settings.set("msp-scorecard.answers", text);
  openInExcel(document);
  expect((await scanWorkbook()).warnings).toContainEqual({
    code: "stored-answers",
    message: expect.stringContaining(sentence) as string,
  });
});

test.each([
  [
    '{"version":1,"company":7,"asOf":"2026-02-31","currency":"EUR"}',
    "Settings kept in this workbook can't be read and are not used: the company, the as-of date. Set them again.",
    { currency: "EUR" },
  ],
  ["[]", "The settings kept in this workbook are damaged, so the usual ones are used. Set them again.", {}],
])("settings stored as %s: %s", async (text, message, left) => {
  const document = copyWorkbook(kept);
  document.settings.set("msp-scorecard.settings", text);
  openInExcel(document);
  expect((await scanWorkbook()).warnings).toContainEqual({ code: "stored-settings", message });
  expect(await readSettings()).toEqual(left);
});

test("what a newer version keeps is not written over", async () => {
  const document = copyWorkbook(kept);
  const newer = '{"version":9,"company":{"name":"Harbour"}}';
  for (const key of ["msp-scorecard.settings", "msp-scorecard.answers"]) document.settings.set(key, newer);
  openInExcel(document);
  await expect(saveSettings({ company: "Quay" })).rejects.toThrow("newer version of the add-in");
  await expect(saveAnswers({ a: "b" })).rejects.toThrow("newer version of the add-in");
  document.sheet("MSP Scorecard")?.cells.set(0, 0, "Quay");
  await refreshed(document);
  for (const key of ["msp-scorecard.settings", "msp-scorecard.answers"]) expect(document.settings.get(key)).toBe(newer);
});

/** The cell that holds what the scorecard was made from. */
function sourceOf(document: WorkbookDocument) {
  const cells = document.sheet("MSP Details")?.cells;
  return { cells, at: sourceColumn, text: String(cells?.value(0, sourceColumn)) };
}

test("what a scorecard was made from, damaged in any way: it is left unchanged and told, or it was not damaged", async () => {
  expect(sourceOf(kept).text.length).toBeGreaterThan(1000);
  await fc.assert(
    fc.asyncProperty(damage, async (spoil) => {
      const document = copyWorkbook(kept);
      const { cells, at, text } = sourceOf(document);
      const after = spoil(text);
      cells?.set(0, at, after);
      openInExcel(document);
      const outcome = await switchMode("values").catch(describeError);
      if (after === text) expect(outcome).toHaveProperty("sheetName", "MSP Scorecard");
      else
        expect(outcome).toMatchObject({
          code: "ScorecardTooOld",
          message: expect.stringMatching(/lacks the data that it was made from\. Scan and write it again\./) as string,
        });
      await refreshed(document);
    }),
    { numRuns: 10 },
  );
});

test("a unit that an earlier version called otherwise is what it is called today", async () => {
  const document = copyWorkbook(kept);
  openInExcel(document);
  const { seen: _seen, ...result } = await scanWorkbook();
  const findings = result.findings.map((finding) => ({ ...finding, unit: "count" as const }));
  const source = { mode: "values", scope: "x", createdAt: "2026-07-01T09:00:00.000Z", sheets: [] } as const;
  const { cells, at, text } = sourceOf(document);
  cells?.set(0, at, await packSource({ ...source, result: { ...result, findings } }));
  expect(sourceOf(document).text).not.toBe(text);
  await expect(switchMode("values")).resolves.toHaveProperty("sheetName", "MSP Scorecard");
});

test("formulas that were converted, damaged in any way: those of one sheet are told and kept, the others come back", async () => {
  const converted = book();
  openInExcel(converted);
  const formulas = (document: WorkbookDocument) =>
    document.sheets.map(({ cells }) => [...cells.formulas()].map(({ formula }) => formula).sort());
  const before = formulas(converted);
  await convertToValues("workbook");
  const values = formulas(converted);
  closeExcel();
  const keys = [...converted.settings.keys()].filter((key) => key.includes(".frozen."));
  expect(keys).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(damage, fc.constantFrom(...keys), async (spoil, key) => {
      const document = copyWorkbook(converted);
      document.settings.set(key, spoil(String(document.settings.get(key))));
      openInExcel(document);
      const { skipped } = await restoreFormulas("workbook");
      for (const sentence of skipped) expect(sentence).not.toMatch(notOurs);
      const after = formulas(document);
      const back = after.map((one, n) => String(one) === String(before[n]));
      // A formula that somebody wrote into the record by hand is theirs.
      if (skipped.length > 0) expect(back.filter(Boolean).length).toBeGreaterThanOrEqual(2);
      const left = after.filter((one, n) => String(one) === String(values[n]));
      if (skipped.some((one) => one.includes("damaged"))) expect(left.length).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
});

describe("a history that was edited by hand", () => {
  test("dates that Excel made of its texts are read as what they were, and nothing is doubled", async () => {
    const document = copyWorkbook(kept);
    const { sheet, table, rows } = historyRows(document);
    const created = table.columns.findIndex(({ name }) => name === "Created");
    rows.forEach((row, n) => {
      const text = String(row[created]);
      const serial = Date.parse(`${text.replace(" ", "T")}:00Z`) / 86_400_000 + 25_569;
      sheet.cells.set(table.rect.row + 1 + n, table.rect.column + created, serial);
    });
    openInExcel(document);
    const said = await refreshed(document);
    expect(said.filter((one) => one.includes("MSP_History"))).toEqual([]);
    expect(historyRows(document).rows).toHaveLength(rows.length);
  });

  test("rows that can't be read any more are told and left as they are", async () => {
    const document = copyWorkbook(kept);
    const { sheet, table, rows } = historyRows(document);
    const created = table.columns.findIndex(({ name }) => name === "Created");
    for (const row of [0, 1]) sheet.cells.set(table.rect.row + 1 + row, table.rect.column + created, "last week");
    openInExcel(document);
    expect(await refreshed(document)).toContain(
      '2 rows of the table MSP_History on sheet "MSP History" can\'t be read, because a date, KPI or value in them was changed. They were left unchanged and not used. Correct or delete them.',
    );
    expect(historyRows(document).rows).toHaveLength(rows.length + 2);
  });

  test("whatever stands in its cells, a scorecard is written, and twice the same adds nothing", async () => {
    const content = fc.oneof(
      fc.constantFrom<string | number | boolean>("", "x", -1, 46_000.5, 1e300, true, "2026-13-45", "#N/A", "2026-01"),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const cell = fc.record({ row: fc.nat(30), column: fc.nat(7), content });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (edits) => {
        const document = copyWorkbook(kept);
        const { sheet, table, rows } = historyRows(document);
        for (const { row, column, content: typed } of edits)
          sheet.cells.set(table.rect.row + 1 + (row % rows.length), table.rect.column + column, typed);
        openInExcel(document);
        await refreshed(document);
        const once = historyRows(document).rows.length;
        await refreshed(document);
        expect(historyRows(document).rows).toHaveLength(once);
      }),
      { numRuns: 6 },
    );
  });
});
