const packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const extensions = "http://schemas.microsoft.com/office/2011/relationships";
const pane = "http://schemas.microsoft.com/office/webextensions";

function relationships(...of: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = of.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packageSpace}">${lines.join("")}</Relationships>`;
}

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** The parts in which Office keeps an add-in's pane and settings; they go over those of a workbook. */
export function addInParts(settings: Readonly<Record<string, unknown>>): Record<string, string> {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${attribute(name)}" value="${attribute(JSON.stringify(value))}"/>`,
  );
  return {
    "_rels/.rels": relationships(
      ["r", `${office}/officeDocument`, "xl/workbook.xml"],
      ["p", `${extensions}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
    ),
    "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="${pane}/taskpanes/2010/11"/>`,
    "xl/webextensions/_rels/taskpanes.xml.rels": relationships([
      "rId1",
      `${extensions}/webextension`,
      "webextension1.xml",
    ]),
    "xl/webextensions/webextension1.xml":
      `<we:webextension xmlns:we="${pane}/webextension/2010/11" id="{1}"><we:reference id="wa1" version="1.0.0.0"/>` +
      `<we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`,
  };
}
