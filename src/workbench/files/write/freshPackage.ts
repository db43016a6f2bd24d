import { packText } from "../zip/packText";
import { ZipWriter } from "../zip/zipWriter";
import { packageRelationshipsNamespace, relationshipsNamespace, spreadsheetNamespace } from "./namespaces";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const parts: readonly (readonly [name: string, xml: string])[] = [
  [
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${packageRelationshipsNamespace}"><Relationship Id="rId1" ` +
      `Type="${relationshipsNamespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipsNamespace}"><workbookPr/>` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
      '<sheets></sheets><calcPr calcId="191029"/></workbook>',
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packageRelationshipsNamespace}"><Relationship Id="rId1" ` +
      `Type="${relationshipsNamespace}/styles" Target="styles.xml"/></Relationships>`,
  ],
];

/** The smallest style part: the standard font, the two fills that must be there, no border, one cell format. */
export const freshStyles =
  `${declaration}<styleSheet xmlns="${spreadsheetNamespace}"><fonts count="1"><font><sz val="11"/><color theme="1"/>` +
  '<name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/>' +
  '<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '</cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

/** A workbook without sheets: where those of a text file are added. */
export function freshPackage(): Uint8Array {
  const zip = new ZipWriter();
  for (const [name, xml] of parts) zip.add(name, packText([declaration, xml]));
  zip.add("xl/styles.xml", packText([freshStyles]));
  return zip.finish();
}
