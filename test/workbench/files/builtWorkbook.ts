import { packText } from "../../../src/workbench/files/zip/packText";
import { ZipWriter } from "../../../src/workbench/files/zip/zipWriter";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageSpace = "http://schemas.openxmlformats.org/package/2006";

/** A zip archive of text parts. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = new ZipWriter();
  for (const [name, text] of Object.entries(parts)) zip.add(name, packText([text]));
  return zip.finish();
}

export interface Ingredients {
  /** What stands between <worksheet> and </worksheet>, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of <sheet>, by sheet name. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly styles?: string;
  readonly strings?: string;
  /** Further or other parts; relationships of the workbook come with `relationships`. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly relationships?: string;
  readonly overrides?: string;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

/** The parts of a small .xlsx, as a producer would write them. */
export function workbookParts(given: Ingredients): Record<string, string> {
  const names = Object.keys(given.sheets);
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${given.sheetAttributes?.[name] ?? ""} r:id="rId${index + 1}"/>`,
  );
  const relationships = names.map((_, index) =>
    relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${packageSpace}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${given.overrides ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageSpace}/relationships">${relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}">${given.beforeSheets ?? ""}<sheets>${sheets.join("")}</sheets>` +
      `${given.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${packageSpace}/relationships">${relationships.join("")}` +
      `${given.styles ? relation("rIdS", "styles", "styles.xml") : ""}` +
      `${given.strings ? relation("rIdT", "sharedStrings", "sharedStrings.xml") : ""}${given.relationships ?? ""}</Relationships>`,
  };
  if (given.styles) parts["xl/styles.xml"] = `<styleSheet xmlns="${main}">${given.styles}</styleSheet>`;
  if (given.strings) parts["xl/sharedStrings.xml"] = `<sst xmlns="${main}">${given.strings}</sst>`;
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}">${given.sheets[name]}</worksheet>`;
  });
  return { ...parts, ...given.parts };
}

export function workbookBytes(given: Ingredients): Uint8Array {
  return zipOf(workbookParts(given));
}

/** <sheetData> of rows that are given as their cells. */
export function rows(...cells: readonly string[]): string {
  return `<sheetData>${cells.map((inside, index) => `<row r="${index + 1}">${inside}</row>`).join("")}</sheetData>`;
}
