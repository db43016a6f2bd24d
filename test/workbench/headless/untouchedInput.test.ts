import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { run } from "../../../src/workbench/headless/run";
import { describeWithLibreOffice, recalculated } from "../../support/libreOffice";
import { differences, partsOf } from "../../support/packageParts";
import { rows, workbookBytes } from "../files/builtWorkbook";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "untouched-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (value: number) => `<c><v>${value}</v></c>`;

interface Ticket {
  /** The cell with the hours that the ticket was open. */
  readonly hours?: string;
}

/** A table of 20 tickets; hours are 1 to 20 unless a ticket says otherwise. */
function tickets(others: Readonly<Record<number, Ticket>> = {}): string {
  const head = ["Ticket ID", "Status", "SLA met", "Resolution time (hours)"].map(text).join("");
  const lines = Array.from({ length: 20 }, (_, index) => {
    const hours = others[index]?.hours ?? number(index + 1);
    return `${text(`T${index + 1}`)}${text("Closed")}${text(index % 4 ? "Yes" : "No")}${hours}`;
  });
  return rows(head, ...lines);
}

/** Everything that a calculation could change in a sheet, each as Excel or another program stores it. */
const features: Readonly<Record<string, string>> = {
  "a clock": '<c r="A1"><f>TODAY()</f><v>44000</v></c><c r="B1" s="1"><f ca="1">NOW()-A1</f><v>0.5</v></c>',
  "places that are looked for":
    '<c r="A1"><f>OFFSET(B1,0,1)</f><v>7</v></c><c r="B1"><f>INDIRECT("C"&amp;1)</f><v>7</v></c><c r="C1"><v>7</v></c>',
  chance: '<c r="A1"><f>RAND()</f><v>0.25</v></c><c r="B1"><f>RANDBETWEEN(1,9)</f><v>4</v></c>',
  "an array over several cells":
    '<c r="A1"><f t="array" ref="A1:C1">TODAY()*{1,2,3}</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>',
  "an array in one cell":
    '<c r="A1"><f t="array" ref="A1">SUM(INDIRECT("C1:D1")*2)</f><v>14</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c>',
  "a formula that spills":
    '<c r="A1" cm="1"><f t="array" ref="A1:C1">_xlfn._xlws.FILTER(E1:G1,E1:G1&lt;TODAY())</f><v>1</v></c><c r="B1"><v>2</v></c>' +
    '<c r="C1"><v>3</v></c><c r="E1"><v>1</v></c><c r="F1"><v>2</v></c><c r="G1"><v>3</v></c>',
  "a formula stored once for several cells":
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">TODAY()+COLUMN()</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
  "one cell of a range": '<c r="A1"><f>TODAY()-C:C</f><v>5</v></c><c r="C1"><v>1</v></c>',
  "a data table": '<c r="A1"><f t="dataTable" ref="A1:B1" dt2D="0" dtr="1" r1="D1"/><v>3</v></c><c r="B1"><v>4</v></c>',
  "a function that nothing here knows": '<c r="A1"><f>CUBEMEMBER("x","y")+TODAY()</f><v>12</v></c>',
  "a function of another add-in": '<c r="A1"><f>_xldudf_OTHER_RATE(1)</f></c>',
  "a circle": '<c r="A1"><f>B1+1</f></c><c r="B1"><f>A1+1</f></c>',
  "another workbook": '<c r="A1"><f>[1]Sheet1!A1</f><v>9</v></c>',
  "an error": '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
  "a value without a formula's": '<c r="A1"><f>1+1</f></c>',
};

const styles =
  '<fonts count="1"><font><sz val="10"/><name val="Verdana"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf numFmtId="22"/></cellXfs>';

async function copyOf(input: Uint8Array, ...further: string[]) {
  const [from, to] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(from, input);
  let [out, error] = ["", ""];
  const ended = await run([from, "--out", to, ...further], {
    out: (words) => void (out += words),
    error: (words) => void (error += words),
  });
  return { ended, out, error, copy: ended === 0 ? new Uint8Array(readFileSync(to)) : undefined };
}

describe("the copy is the input with sheets added, byte for byte", () => {
  test.each(Object.entries(features))("where a sheet holds %s", async (_name, cells) => {
    const input = workbookBytes({
      sheets: { Tickets: tickets(), Mine: rows(cells) },
      styles,
      afterSheets: '<calcPr calcId="191029"/>',
      parts: { "xl/calcChain.xml": "<calcChain/>" },
      relationships:
        '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
    });
    for (const mode of ["native", "values"]) {
      const { ended, error, copy } = await copyOf(input, "--mode", mode);
      expect({ ended, error }).toEqual({ ended: 0, error: "" });
      expect(differences(input, copy ?? new Uint8Array())).toEqual([]);
    }
  });

  test("also where the formulas stand in the table that is measured", async () => {
    const hours = "<c><f>IF(TODAY()&gt;1,6,0)</f><v>99</v></c>";
    const input = workbookBytes({ sheets: { Tickets: tickets({ 3: { hours } }) } });
    const { copy } = await copyOf(input);
    expect(differences(input, copy ?? new Uint8Array())).toEqual([]);
  });

  test("a sheet that reads the scorecard is computed by Excel when it opens the copy", async () => {
    const read = '<c r="A1"><f>IFERROR(\'MSP Scorecard\'!C20,0)&amp;"x"</f><v>1</v></c>';
    const first = await copyOf(workbookBytes({ sheets: { Tickets: tickets(), Mine: rows(read) } }));
    expect(partsOf(first.copy ?? new Uint8Array()).get("xl/worksheets/sheet2.xml")).toContain(read);
  });
});

describe("a cell that can't be computed", () => {
  const unknown = "<c><f>OTHERADDIN(1)</f></c>";

  test.each([
    ["of another add-in", unknown, "D5", "the function OTHERADDIN isn't supported"],
    ["that refers to itself", "<c><f>D5+1</f></c>", "D5", "refers to itself"],
    ["with a function that nothing here computes", "<c><f>SUBTOTAL(9,D2:D4)</f></c>", "D5", "SUBTOTAL"],
  ])("%s is named, and the rest is measured and written", async (_name, hours, cell, why) => {
    const input = workbookBytes({ sheets: { Tickets: tickets({ 3: { hours } }) } });
    const { ended, out, copy } = await copyOf(input);
    expect(ended).toBe(0);
    expect(out).toContain(`Tickets!${cell} holds a formula without a saved value`);
    expect(out).toContain(why);
    expect(out).not.toMatch(/Simulator|NotImplemented/);
    expect(differences(input, copy ?? new Uint8Array())).toEqual([]);
    expect(JSON.parse((await copyOf(input, "--json")).out)).toMatchObject({
      kpis: expect.arrayContaining([expect.objectContaining({ id: "SLA", value: 0.75 })]),
    });
  });
});

test("in manual calculation the scorecard keeps its formulas", async () => {
  const sheets = { Tickets: tickets() };
  const automatic = await copyOf(workbookBytes({ sheets }));
  const manual = await copyOf(workbookBytes({ sheets, afterSheets: '<calcPr calcMode="manual"/>' }));
  expect(manual.out).not.toContain("written as a number");
  const formulas = ({ copy }: typeof manual) => {
    const sheet = openXlsx(copy ?? new Uint8Array(), "copy.xlsx").document.sheets.find(({ name }) =>
      name.startsWith("MSP Scorecard"),
    );
    return [...(sheet?.cells.formulas() ?? [])].map((one) => [one.formula, sheet?.cells.value(one.row, one.column)]);
  };
  expect(formulas(manual).length).toBeGreaterThan(10);
  expect(formulas(manual)).toEqual(formulas(automatic));
});

describeWithLibreOffice("LibreOffice computes anew what the copy holds", () => {
  test("where formulas that read the clock stand among what is measured", async () => {
    const hours = "<c><f>IF(TODAY()&gt;1,6,0)</f><v>99</v></c>";
    const { copy = new Uint8Array() } = await copyOf(workbookBytes({ sheets: { Tickets: tickets({ 3: { hours } }) } }));
    const ours = openXlsx(copy, "copy.xlsx").document;
    const theirs = openXlsx(recalculated(copy), "judged.xlsx").document;
    const sheet = ours.sheets.find(({ name }) => name.startsWith("MSP Scorecard"));
    const judged = theirs.sheets.find(({ name }) => name.startsWith("MSP Scorecard"));
    const cells = [...(sheet?.cells.formulas() ?? [])].map(({ row, column, formula }) => ({
      formula,
      ours: sheet?.cells.value(row, column) ?? "",
      theirs: judged?.cells.value(row, column) ?? "",
    }));
    expect(cells.length).toBeGreaterThan(10);
    const near = (a: unknown, b: unknown) =>
      typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;
    expect(cells.filter((cell) => !near(cell.ours, cell.theirs))).toEqual([]);
  });
});
