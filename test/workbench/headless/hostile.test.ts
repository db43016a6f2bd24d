import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { packText } from "../../../src/workbench/files/zip/packText";
import { ZipWriter } from "../../../src/workbench/files/zip/zipWriter";
import { run } from "../../../src/workbench/headless/run";
import { rows, workbookBytes, workbookParts, zipOf } from "../files/builtWorkbook";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "hostile-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

async function scorecard(...argv: string[]) {
  let [out, error] = ["", ""];
  const status = await run(argv, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { status, out, error };
}

const text = (words: string) =>
  `<c t="inlineStr"><is><t>${words.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</t></is></c>`;
const line = (...cells: (string | number)[]) =>
  cells.map((cell) => (typeof cell === "number" ? `<c><v>${cell}</v></c>` : text(cell))).join("");

/** A sheet of tickets, each resolved 12 hours after it was opened. */
function tickets(clients: readonly string[] = ["Acme"]): string {
  const lines = Array.from({ length: 24 }, (_line, index) =>
    line(1000 + index, clients[index % clients.length] ?? "", "Closed", 45_000.25 + index, 45_000.75 + index),
  );
  return rows(line("Ticket ID", "Company", "Status", "Date Opened", "Date Resolved"), ...lines);
}

const formula = (body: string, value: number) => `<c><f>${body}</f><v>${value}</v></c>`;

test.each([
  ["an apostrophe", 'Client\'s "A" & B'],
  ["emoji", "🎫 Tickets 😀"],
  ["signs of a formula", "=1+1"],
  ["brackets of another script", "客户（票）"],
  ["an exclamation mark", "Now! or never"],
])("a sheet named with %s is scanned, its formulas calculate, and the copy opens", async (_what, name) => {
  const escaped = name.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  writeFileSync(at("in.xlsx"), workbookBytes({ sheets: { [escaped]: tickets() } }));
  const { status, out } = await scorecard(at("in.xlsx"), "--out", at("out.xlsx"));
  expect(status).toBe(0);
  expect(out).toContain("12.0 h");
  expect(out).not.toContain("did not give what was counted");
  const { document } = openXlsx(readFileSync(at("out.xlsx")), "out.xlsx");
  expect(document.sheets.map((sheet) => sheet.name)).toContain(name);
});

test("formulas in a circle and references to other workbooks keep the values that the file holds", async () => {
  const further =
    formula("B1", 1) +
    formula("A1", 2) +
    formula("[1]Sheet1!A1+'C:\\x\\[y.xlsx]S'!B2", 3) +
    formula("INDIRECT(&quot;x&quot;)", 4);
  writeFileSync(at("in.xlsx"), workbookBytes({ sheets: { Tickets: tickets(), Calc: rows(further) } }));
  const { status } = await scorecard(at("in.xlsx"), "--out", at("out.xlsx"));
  expect(status).toBe(0);
  const cells = openXlsx(readFileSync(at("out.xlsx")), "out.xlsx").document.sheet("Calc")?.cells;
  expect([0, 1, 2, 3].map((column) => cells?.value(0, column))).toEqual([1, 2, 3, 4]);
  expect(cells?.formula(0, 2)).toBe("=[1]Sheet1!A1+'C:\\x\\[y.xlsx]S'!B2");
});

test.each([
  ['=HYPERLINK("http://evil")', "a formula"],
  ["+1+1", "a plus"],
  ["-2+3", "a minus"],
  ["@SUM(A1)", "an at sign"],
  ["\tTab", "a tab"],
])("a client called %s (%s) stays text wherever it is written", async (client) => {
  writeFileSync(at("in.xlsx"), workbookBytes({ sheets: { Tickets: tickets([client, "Acme"]) } }));
  const { status } = await scorecard(at("in.xlsx"), "--out", at("out.xlsx"), "--clients", "2");
  expect(status).toBe(0);
  const { document } = openXlsx(readFileSync(at("out.xlsx")), "out.xlsx");
  const made = document.sheets.filter(({ name }) => name !== "Tickets");
  const formulas = made.flatMap((sheet) => [...sheet.cells.formulas()].map((one) => one.formula));
  expect(formulas.filter((one) => /^=(?:HYPERLINK\("http|\+?1\+1|-2\+3|@?SUM\(A1\)$)/.test(one))).toEqual([]);
});

test("an archive that unpacks to far more than it says, or to more than fits, is refused in one sentence", async () => {
  const parts = workbookParts({ sheets: { A: rows() } });
  const zip = new ZipWriter();
  for (const [name, content] of Object.entries(parts)) {
    const packed = packText([content]);
    zip.add(
      name,
      name === "xl/worksheets/sheet1.xml" ? { ...packText(["<a>".padEnd(40_000_000)]), size: 100 } : packed,
    );
  }
  writeFileSync(at("lies.xlsx"), zip.finish());
  const lies = await scorecard(at("lies.xlsx"));
  expect([lies.status, lies.error.trim().split("\n")]).toEqual([2, [expect.stringContaining("damaged sheets only")]]);

  const huge = new ZipWriter();
  for (const [name, content] of Object.entries(parts)) huge.add(name, { ...packText([content]), size: 3_000_000_000 });
  writeFileSync(at("huge.xlsx"), huge.finish());
  const { status, error } = await scorecard(at("huge.xlsx"));
  expect([status, error]).toEqual([2, expect.stringMatching(/^huge\.xlsx unpacks to more than 2 GB[^\n]*\n$/)]);
});

test("a damaged sheet is named on the error stream, and a second sheet of the same name too", async () => {
  const parts = workbookParts({ sheets: { Tickets: tickets(), Broken: "<sheetData><row>", TICKETS: rows(line("x")) } });
  writeFileSync(at("in.xlsx"), zipOf(parts));
  const { status, error } = await scorecard(at("in.xlsx"), "--json");
  expect(status).toBe(0);
  expect(error).toMatch(/^The sheet "Broken" is damaged/m);
  expect(error).toMatch(/^The file has two sheets named "TICKETS"; only the first was read\.$/m);
});

test("a .csv of headings only says what is missing", async () => {
  writeFileSync(at("empty.csv"), "Ticket ID,Status,Created,Resolved\n");
  const { status, error } = await scorecard(at("empty.csv"));
  expect([status, error]).toEqual([
    3,
    expect.stringContaining(
      "empty.csv has headings but no rows below them, so nothing was saved; export it again with the rows.",
    ),
  ]);
});

test("dates that count from 1904 are told", async () => {
  const beforeSheets = '<workbookPr date1904="1"/>';
  writeFileSync(at("mac.xlsx"), workbookBytes({ sheets: { Tickets: tickets() }, beforeSheets }));
  const { error, out } = await scorecard(at("mac.xlsx"), "--mode", "values", "--out", at("out.xlsx"));
  expect(error).toContain("mac.xlsx counts its dates from 1904");
  expect(out).toContain("12.0 h");
});

describe("a file of under 1 MB that is made to cost hours and gigabytes", () => {
  const styled = (styles: string) => workbookBytes({ sheets: { Tickets: tickets() }, styles });
  const described = (cols: string) => workbookBytes({ sheets: { Tickets: `<cols>${cols}</cols>${tickets()}` } });
  const damaged = (why: string) => `is damaged (${why}); open it in Excel, repair it and save it again.`;

  test.each([
    [
      "elements without end",
      styled("<fonts>".concat("<font/>".repeat(600_000), "</fonts>")),
      damaged("a part has more than 500,000 elements"),
    ],
    [
      "elements in one another",
      styled("<a>".repeat(2000) + "</a>".repeat(2000)),
      damaged("more than 1,000 elements stand in one another"),
    ],
    [
      "a part that unpacks to a multiple of its size",
      styled(`<!--${" ".repeat(20 * 1024 ** 2)}-->`),
      damaged("its part xl/styles.xml unpacks to more than 150 times its size, as only a trap does"),
    ],
    [
      "the same columns again and again",
      described('<col min="1" max="16384" width="9"/>'.repeat(1000)),
      "has damaged sheets only; open it in Excel, repair it and save it again.",
    ],
  ])("by %s is refused in one sentence", async (_what, bytes, sentence) => {
    writeFileSync(at("in.xlsx"), bytes);
    expect(bytes.byteLength).toBeLessThan(1_000_000);
    const { status, error } = await scorecard(at("in.xlsx"), "--out", at("out.xlsx"));
    expect([status, error.trim()]).toEqual([2, `in.xlsx ${sentence}`]);
  });

  test.each([
    ["in its cell", { sheets: { Tickets: rows(text("7".repeat(100_000))) } }],
    [
      "in the list of texts",
      { sheets: { Tickets: rows('<c t="s"><v>0</v></c>') }, strings: `<si><t>${"7".repeat(100_000)}</t></si>` },
    ],
    ["as a formula's value", { sheets: { Tickets: rows(`<c t="str"><f>A9</f><v>${"7".repeat(100_000)}</v></c>`) } }],
  ])("a text longer than a cell holds is cut there, which is said: %s", (_where, given) => {
    const { document, warnings } = openXlsx(workbookBytes(given), "in.xlsx");
    expect(document.sheets[0]?.cells.value(0, 0)).toBe("7".repeat(32_767));
    expect(warnings).toEqual(["1 text was longer than the 32,767 characters a cell can hold and cut there."]);
  });

  test("columns described twice are let through", () => {
    const { warnings } = openXlsx(described('<col min="1" max="16384" width="9"/>'.repeat(2)), "in.xlsx");
    expect(warnings).toEqual([]);
  });
});
