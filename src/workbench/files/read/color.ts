import type { XmlElement } from "../xml/readXml";

/** The old numbered palette, from number 8 on (0 to 7 repeat its start). */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The standard Office theme in the order that files number it; a workbook's own theme may differ. */
const theme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The colour of a <color>, <fgColor> or <tabColor> as "#RRGGBB"; undefined for automatic. Tints are not applied. */
export function colorOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const { rgb, indexed, theme: themed } = element.attributes;
  if (rgb && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  if (indexed !== undefined) {
    const number = Number(indexed);
    const color = palette[number < 8 ? number : number - 8];
    return color && `#${color}`;
  }
  const color = themed === undefined ? undefined : theme[Number(themed)];
  return color && `#${color}`;
}
