export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageRelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const sheetDrawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const extensionNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const strictBase = "http://purl.oclc.org/ooxml/";

/** Whether a workbook part follows the strict variant of the format, whose namespaces differ. */
export function isStrict(rootAttributes: Readonly<Record<string, string>>): boolean {
  return Object.values(rootAttributes).some((value) => value.startsWith(`${strictBase}spreadsheetml/`));
}

/** A new part or attribute in the strict variant's namespaces. */
export function toStrict(xml: string): string {
  return xml.replace(
    /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument|drawingml)\/2006\//g,
    `${strictBase}$1/`,
  );
}
