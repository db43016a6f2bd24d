import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { OpcPackage } from "../../../src/workbench/files/package/opcPackage";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { differences, partsOf } from "../../support/packageParts";
import { rows, workbookParts, zipOf } from "./builtWorkbook";
import { addScorecardLike } from "./scorecardLike";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageSpace = "http://schemas.openxmlformats.org/package/2006";
const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

const data = rows('<c r="A1"><v>1</v></c>');

/** A package whose workbook points to a part of styles, which it has where `xml` is given. */
function withStyles(part: string, xml?: string): Record<string, string> {
  const parts = workbookParts({
    sheets: { Data: data },
    relationships: `<Relationship Id="rIdS" Type="${office}/styles" Target="${part}"/>`,
    overrides: `<Override PartName="/xl/${part}" ContentType="${stylesType}"/>`,
  });
  return xml === undefined ? parts : { ...parts, [`xl/${part}`]: xml };
}

const packages: Readonly<Record<string, Record<string, string>>> = {
  "without a part of styles": workbookParts({ sheets: { Data: data } }),
  "with a part of styles that holds nothing": withStyles("styles.xml", `<styleSheet xmlns="${main}"/>`),
  "with such a part under a prefix": withStyles("styles.xml", `<x:styleSheet xmlns:x="${main}" />`),
  "with styles1.xml": withStyles(
    "styles1.xml",
    `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts></styleSheet>`,
  ),
  "that points to a part of styles which it lacks": withStyles("styles.xml"),
  "with a part of styles that nothing points to": {
    ...workbookParts({ sheets: { Data: data } }),
    "xl/styles1.xml": `<styleSheet xmlns="${main}"/>`,
  },
};

function copyOf(input: Uint8Array) {
  const { document } = openXlsx(input, "in.xlsx");
  const { name } = addScorecardLike(document, "Scorecard", 1);
  const notes: string[] = [];
  const copy = saveXlsx(document, input, (note) => notes.push(note));
  return { name, notes, copy, again: openXlsx(copy, "copy.xlsx").document, document };
}

describe.each(Object.entries(packages))("a package %s", (_name, parts) => {
  const input = zipOf(parts);

  test("gets one part of styles, in which the scorecard's formats are", () => {
    const { name, copy, again, document } = copyOf(input);
    const relations = partsOf(copy).get("xl/_rels/workbook.xml.rels") ?? "";
    expect(relations.match(/\/styles"/g)).toHaveLength(1);
    const formats = (book: typeof again) => {
      const cells = book.sheet(name)?.cells;
      return [...(cells?.formulas() ?? [])].map((cell) => book.styles.get(cells?.style(cell.row, cell.column) ?? 0));
    };
    expect(formats(again).map(({ numberFormat }) => numberFormat)).toEqual(
      formats(document).map(({ numberFormat }) => numberFormat),
    );
  });

  test("is else as it was", () => expect(differences(input, copyOf(input).copy)).toEqual([]));
});

test("Strict OOXML stays so: what is added is in its words too", () => {
  const strict = Object.entries(workbookParts({ sheets: { Data: data } })).map(([name, text]) => [
    name,
    text
      .replaceAll(main, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(office, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
  ]);
  const input = zipOf(Object.fromEntries(strict) as Record<string, string>);
  const { copy, name, again } = copyOf(input);
  expect(differences(input, copy)).toEqual([]);
  expect(again.sheet(name)).toBeDefined();
  const words = [...partsOf(copy)].filter(([part]) => part.startsWith("xl/")).map(([, text]) => text);
  expect(words.filter((text) => text.includes("schemas.openxmlformats.org/spreadsheetml"))).toEqual([]);
});

test("of a signed package it is said that the copy has to be signed anew", () => {
  const parts = workbookParts({ sheets: { Data: data } });
  const origin = `<Relationship Id="s" Type="${packageSpace}/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
  const signed = {
    ...parts,
    "_rels/.rels": (parts["_rels/.rels"] ?? "").replace("</Relationships>", origin),
    "_xmlsignatures/origin.sigs": "",
  };
  expect(copyOf(zipOf(signed)).notes).toEqual([
    "in.xlsx is digitally signed, and the copy isn't what was signed: sign it anew.",
  ]);
  expect(copyOf(zipOf(parts)).notes).toEqual([]);
});

test.each(["", "\ufeff"])("a sheet that is no longer selected is else as it was, its declaration too", (mark) => {
  const parts = workbookParts({ sheets: { Data: `<sheetViews><sheetView tabSelected="1"/></sheetViews>${data}` } });
  const sheet = "xl/worksheets/sheet1.xml";
  const input = zipOf({ ...parts, [sheet]: `${mark}<?xml version="1.0" encoding="utf-8"?>${parts[sheet]}` });
  const { document } = openXlsx(input, "in.xlsx");
  document.activeSheet = addScorecardLike(document, "Scorecard", 1);
  const copy = saveXlsx(document, input);
  expect(partsOf(copy).get(sheet)).not.toContain("tabSelected");
  const bytes = (one: Uint8Array) => new OpcPackage(one).bytes(sheet)?.slice(0, 41);
  expect(bytes(copy)).toEqual(bytes(input));
  expect(differences(input, copy)).toEqual([]);
});
