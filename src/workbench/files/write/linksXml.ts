import { localAddress } from "../../../cells/address";
import type { Hyperlink } from "../../document/hyperlink";
import { escapeXml } from "../xml/xmlText";

/** The links of a sheet; `relate` gives the relationship id of an address outside the workbook. */
export function hyperlinksXml(links: readonly Hyperlink[], relate: (address: string) => string): string {
  if (links.length === 0) return "";
  const inside = links.map(({ rect, address, documentReference, screenTip }) => {
    const { row, column, rows, columns } = rect;
    return (
      `<hyperlink ref="${localAddress(row, column, rows, columns)}"` +
      (address === undefined ? "" : ` r:id="${relate(address)}"`) +
      (documentReference === undefined ? "" : ` location="${escapeXml(documentReference.replace(/^#/, ""))}"`) +
      `${screenTip === undefined ? "" : ` tooltip="${escapeXml(screenTip)}"`}/>`
    );
  });
  return `<hyperlinks>${inside.join("")}</hyperlinks>`;
}
