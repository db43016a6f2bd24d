import type { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { OpcPackage } from "../../../src/workbench/files/package/opcPackage";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { childrenOf, type XmlElement } from "../../../src/workbench/files/xml/readXml";
import { rows, workbookParts, zipOf, type Ingredients } from "./builtWorkbook";
import { addScorecardLike } from "./scorecardLike";

/** The parts of a copy with a scorecard, by name. */
function saved(given: Ingredients, further: Readonly<Record<string, string>> = {}) {
  const { document, source } = openXlsx(zipOf({ ...workbookParts(given), ...further }), "book.xlsx");
  addScorecardLike(document, "Card");
  const pack = new OpcPackage(saveXlsx(document, source));
  const xml = (part: string): XmlElement => {
    const root = pack.xml(part);
    if (!root) throw new Error(`There is no part ${part}.`);
    return root;
  };
  return { pack, xml };
}

const sheets = { Data: rows("<c><v>1</v></c>") };

test("parts named with backslashes are named with slashes in the copy, and hold what they held", () => {
  const slashed = workbookParts({ sheets });
  const odd = Object.fromEntries(Object.entries(slashed).map(([name, part]) => [name.replace(/\//g, "\\"), part]));
  const { document, source } = openXlsx(zipOf(odd), "book.xlsx");
  addScorecardLike(document, "Card");
  const copy = saveXlsx(document, source);
  const names = new OpcPackage(copy).entries.map(({ name }) => name);
  expect(names.filter((name) => name.includes("\\"))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(Object.keys(slashed)));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(openXlsx(copy, "copy.xlsx").document.sheet("Data")?.cells.value(0, 0)).toBe(1);
});

describe("the list of content types", () => {
  const types = (root: XmlElement) =>
    root.children.map(({ attributes }) => (attributes["PartName"] ?? attributes["Extension"] ?? "").toLowerCase());

  test("names the type of relationships, where the workbook named it for its own parts only", () => {
    const overrides = ["/_rels/.rels", "/xl/_rels/workbook.xml.rels"].map(
      (part) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    );
    const listed = types(saved({ sheets, overrides: overrides.join("") }).xml("[Content_Types].xml"));
    expect(listed.filter((one) => one === "rels")).toHaveLength(1);
  });

  test("names it once, where the workbook did", () => {
    const overrides =
      '<Default Extension="RELS" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
    const listed = types(saved({ sheets, overrides }).xml("[Content_Types].xml"));
    expect(listed.filter((one) => one === "rels")).toHaveLength(1);
  });

  test("names an added part once, though the workbook named one that it did not have", () => {
    const missing = ["drawings/drawing1", "Charts/chart1", "worksheets/sheet2"].map(
      (part) => `<Override PartName="/xl/${part}.xml" ContentType="application/xml"/>`,
    );
    const root = saved({ sheets, overrides: missing.join("") }).xml("[Content_Types].xml");
    const listed = types(root);
    expect(listed.filter((one, index) => listed.indexOf(one) !== index)).toEqual([]);
    const drawing = root.children.find(({ attributes }) => attributes["PartName"] === "/xl/drawings/drawing1.xml");
    expect(drawing?.attributes["ContentType"]).toContain("drawing+xml");
  });
});

describe("the styles of a workbook that lacks some of them", () => {
  const font = '<font><sz val="9"/><name val="Arial"/></font>';
  const order = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

  test.each([
    ["nothing at all", ""],
    ["cell formats only", "<cellXfs><xf/></cellXfs>"],
    ["fonts only", `<fonts>${font}</fonts>`],
    ["no number formats", `<fonts>${font}</fonts><fills/><borders/><cellXfs><xf/></cellXfs>`],
    ["one fill", '<fills><fill><patternFill patternType="none"/></fill></fills><cellXfs><xf/></cellXfs>'],
    ["a first fill without a pattern's name", "<fills><fill><patternFill /></fill></fills><cellXfs><xf/></cellXfs>"],
    ["a first fill without anything", "<fills><fill/></fills><cellXfs><xf/></cellXfs>"],
    ["empty collections", "<fonts/><fills></fills><borders/><cellStyleXfs/><cellXfs/><dxfs/>"],
    ["table styles and colours only", "<tableStyles/><colors/>"],
  ])("%s: in the order of the format, with what is reserved in its place", (_name, inside) => {
    const part = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</styleSheet>`;
    const { xml } = saved(
      { sheets, styles: " " },
      { "xl/styles.xml": inside === "" ? part.replace("></styleSheet>", "/>") : part },
    );
    const root = xml("xl/styles.xml");
    const names = root.children.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(names).toContain("numFmts");

    const fills = childrenOf(root, "fills", "fill").map((fill) => fill.children[0]?.attributes["patternType"]);
    expect(fills.slice(0, 2)).toEqual(["none", "gray125"]);
    const sides = childrenOf(root, "borders", "border")[0]?.children.map(({ attributes }) => attributes["style"]);
    expect(sides?.filter(Boolean)).toEqual([]);
    const bold = childrenOf(root, "fonts", "font").map((one) => one.children.some(({ name }) => name === "b"));
    expect(bold[0]).toBe(false);
    const [plain] = childrenOf(root, "cellXfs", "xf");
    const { fontId = "0", fillId = "0", borderId = "0", numFmtId = "0" } = plain?.attributes ?? {};
    expect([fontId, fillId, borderId, numFmtId]).toEqual(["0", "0", "0", "0"]);
    for (const collection of root.children) {
      const { count } = collection.attributes;
      if (count !== undefined)
        expect([collection.name, count]).toEqual([collection.name, `${collection.children.length}`]);
    }
  });
});

describe("the sheet that the copy opens on", () => {
  const view = (selected: string) => `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const data = (selected: string) => `${view(selected)}${rows("<c><v>1</v></c>", "<c><v>2</v></c>")}`;
  const two = { First: data(' tabSelected="1"'), Second: data(" tabSelected='true'") };
  const views = '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>';

  function opened(given: Ingredients, change: (document: WorkbookDocument) => void) {
    const source = zipOf(workbookParts(given));
    const { document } = openXlsx(source, "book.xlsx");
    const card = addScorecardLike(document, "Card", 1);
    change(document);
    document.activeSheet = card;
    const bytes = saveXlsx(document, source);
    const pack = new OpcPackage(bytes);
    const selected = pack.entries.filter(({ name }) => {
      const sheetViews = name.includes("worksheets/sheet") && childrenOf(pack.xml(name), "sheetViews", "sheetView");
      return sheetViews && sheetViews.some(({ attributes }) => attributes["tabSelected"] !== undefined);
    });
    return {
      active: openXlsx(bytes, "book.xlsx").document.activeSheet.name,
      selected: selected.map(({ name }) => name),
    };
  }

  test.each([
    ["the workbook says which was on top", { sheets: two, beforeSheets: views }],
    ["it says nothing of it", { sheets: two }],
    ["its list is empty", { sheets: two, beforeSheets: "<bookViews/>" }],
  ])("is the scorecard, and it alone is selected, where %s", (_name, given) => {
    const top = { active: "Card", selected: ["xl/worksheets/sheet3.xml"] };
    expect(opened(given, () => undefined)).toEqual(top);
    expect(opened(given, (document) => document.sheet("First")?.cells.set(0, 0, 5))).toEqual(top);
  });
});

test("a sheet that is listed without a part stays as it is listed, beside the scorecard", () => {
  const listed = workbookParts({ sheets })["xl/workbook.xml"]?.replace(
    "</sheets>",
    '<sheet name="Lost" sheetId="7" r:id=""/></sheets>',
  );
  const { xml } = saved({ sheets }, { "xl/workbook.xml": listed ?? "" });
  const names = childrenOf(xml("xl/workbook.xml"), "sheets", "sheet").map(({ attributes }) => attributes["name"]);
  expect([...names].sort()).toEqual(["Card", "Data", "Lost"]);
});
