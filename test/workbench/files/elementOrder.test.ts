import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { parseXml, type XmlElement } from "../../../src/workbench/files/xml/readXml";
import { unpackWhole } from "../../../src/workbench/files/zip/inflate";
import { readZipDirectory } from "../../../src/workbench/files/zip/zipDirectory";
import { addScorecardLike } from "./scorecardLike";

/** The elements that may stand in a part, in the order that the file format prescribes: Excel repairs any other. */
const orders: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
    "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems " +
    "tableParts extLst",
  ser: "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst",
  ln: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr " +
    "txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr " +
    "txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
    "fileRecoveryPr webPublishObjects extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
};

function outOfOrder(element: XmlElement): string[] {
  const order = orders[element.name]?.split(" ");
  const places = order ? element.children.map(({ name }) => order.indexOf(name)) : [];
  const wrong = places.flatMap((place, index) => {
    const late = place < 0 || place < Math.max(-1, ...places.slice(0, index));
    return late ? [`${element.name}: ${element.children[index]?.name}`] : [];
  });
  return [...wrong, ...element.children.flatMap(outOfOrder)];
}

test("the parts of a saved sheet hold their elements in the order of the file format", () => {
  const document = new WorkbookDocument();
  const sheet = addScorecardLike(document, "First");
  const [bars] = sheet.charts;
  const [series] = bars?.series ?? [];
  if (!bars || !series) throw new Error("no chart");
  const line = {
    ...series,
    lineColor: "#17324D",
    lineWeight: 2,
    lineStyle: "Dash",
    markerStyle: "Circle",
    markerSize: 5,
  };
  sheet.charts.push({ ...bars, id: "l", name: "Trend", type: "LineMarkers", series: [{ ...line, smooth: true }] });
  sheet.charts.push({ ...bars, id: "n", name: "None", type: "Line", series: [{ ...line, lineStyle: "None" }] });
  sheet.tables.push({
    id: 1,
    name: "T",
    rect: { row: 40, column: 0, rows: 2, columns: 1 },
    columns: [{ id: 1, name: "A" }],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
  sheet.protection = { protected: true, options: { allowSort: true } };
  const parts = readZipDirectory(saveXlsx(document)).filter(({ name }) => name.endsWith(".xml"));
  const roots = parts.map((entry) => parseXml(unpackWhole(entry)));
  expect(roots.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["worksheet", "chartSpace", "table", "workbook"]),
  );
  expect(roots.flatMap(outOfOrder)).toEqual([]);
});

test("a formula whose values fill further cells is stored with all of them", () => {
  const document = new WorkbookDocument();
  const { cells } = document.addSheet("Spill");
  cells.setFormula(0, 0, "=MSP.TICKETSPER(B1:B9)");
  cells.storeCalculated(0, 0, [
    ["Acme", 2],
    ["Beta", 1],
  ]);
  const part = readZipDirectory(saveXlsx(document)).find(({ name }) => name.endsWith("sheet1.xml"));
  const text = part && new TextDecoder().decode(unpackWhole(part));
  expect(text).toContain('<f t="array" ref="A1:B2">_xldudf_MSP_TICKETSPER(B1:B9)</f>');
});
