import type { CellStyle } from "../../document/style";
import type { ConditionalStyle } from "../../document/conditionalFormat";
import { builtInFormatId } from "../read/builtInFormats";
import { escapeXml } from "../xml/xmlText";
import { XmlEditor, type LocatedElement } from "../xml/xmlEditor";
import { alignmentXml, borderXml, dxfXml, fillXml, fontXml, protectionXml, type StandardFont } from "./styleXml";

/** The collections of a style part in the order that the file format asks for. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
type Collection = (typeof order)[number];

const firstCustomFormat = 164;

/**
 * Adds styles to a workbook's style part; what is there keeps its number, and is used where it is the same: a scorecard
 * that is refreshed again and again must not use up the fonts and formats that Excel allows a workbook.
 */
export class StyleSheet {
  private readonly editor: XmlEditor;
  private readonly added = new Map<Collection, string[]>();
  private readonly numbers = new Map<string, number>();
  private readonly standard: StandardFont;
  private nextFormat: number;

  constructor(part: Uint8Array) {
    this.editor = new XmlEditor(part);
    const font = this.children("fonts")[0];
    const value = (name: string) => font && this.editor.child(name, font)?.attributes["val"];
    const rest = ["family", "charset", "scheme"].map((name) => font && this.editor.child(name, font));
    this.standard = {
      name: value("name") ?? "Calibri",
      size: value("sz") ?? "11",
      rest: rest.map((element) => (element ? this.editor.textOf(element) : "")).join(""),
    };
    const formats = this.children("numFmts").map(({ attributes }) => Number(attributes["numFmtId"]));
    for (const name of order) {
      this.children(name).forEach((element, number) => {
        const key = name + this.editor.textOf(element);
        if (!this.numbers.has(key)) this.numbers.set(key, number);
      });
    }
    this.nextFormat = Math.max(firstCustomFormat, ...formats.map((id) => id + 1));
  }

  private children(name: Collection): readonly LocatedElement[] {
    return this.editor.child(name)?.children ?? [];
  }

  /** The number of an entry of a collection, which is appended unless it is there. */
  private add(name: Collection, bare: string): number {
    const xml = this.withPrefix(bare);
    const known = this.numbers.get(name + xml);
    if (known !== undefined) return known;
    const list = this.added.get(name) ?? [];
    this.added.set(name, list);
    const number = this.children(name).length + list.push(xml) - 1;
    this.numbers.set(name + xml, number);
    return number;
  }

  private formatId(code: string | undefined): number {
    if (code === undefined) return 0;
    const known = builtInFormatId(code) ?? this.existingFormat(code) ?? this.numbers.get(`format ${code}`);
    if (known !== undefined) return known;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.numbers.set(`format ${code}`, id);
    this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private existingFormat(code: string): number | undefined {
    const found = this.children("numFmts").find(({ attributes }) => attributes["formatCode"] === code);
    return found && Number(found.attributes["numFmtId"]);
  }

  /** The cell format number (the "s" of a cell) of a style. */
  cellFormat(style: CellStyle): number {
    const format = this.formatId(style.numberFormat);
    const font = this.add("fonts", fontXml(style, this.standard));
    const fill = style.fill ? this.add("fills", fillXml(style.fill)) : 0;
    const border = style.borders ? this.add("borders", borderXml(style.borders, true)) : 0;
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    const attributes = [
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1"`,
      format ? 'applyNumberFormat="1"' : "",
      fill ? 'applyFill="1"' : "",
      border ? 'applyBorder="1"' : "",
      alignment ? 'applyAlignment="1"' : "",
      protection ? 'applyProtection="1"' : "",
      style.quotePrefix ? 'quotePrefix="1"' : "",
    ].filter(Boolean);
    const inside = alignment + protection;
    return this.add("cellXfs", `<xf ${attributes.join(" ")}${inside ? `>${inside}</xf>` : "/>"}`);
  }

  /** The number of a conditional format's style. */
  conditional(style: ConditionalStyle): number {
    const format = style.numberFormat === undefined ? undefined : this.formatId(style.numberFormat);
    return this.add("dxfs", dxfXml(style, format));
  }

  /** The whole part with everything that was added. */
  result(): string {
    for (const [name, entries] of this.added) this.appendTo(name, entries);
    return this.editor.result();
  }

  private appendTo(name: Collection, entries: readonly string[]): void {
    const { editor } = this;
    const xml = entries.join("");
    const tag = editor.qualified(name);
    const existing = editor.child(name);
    if (existing && existing.children.length > 0) {
      editor.setAttribute(existing, "count", String(existing.children.length + entries.length));
      editor.append(existing, xml);
      return;
    }
    const whole = `<${tag} count="${entries.length}">${xml}</${tag}>`;
    if (existing) return editor.replaceElement(existing, whole);
    const before = order
      .slice(0, order.indexOf(name))
      .reverse()
      .find((one) => editor.child(one));
    const previous = before && editor.child(before);
    const first = editor.root.children[0];
    if (previous) editor.insertAfter(previous, whole);
    else if (first) editor.insertBefore(first, whole);
    else editor.append(editor.root, whole);
  }

  /** Gives elements the prefix that the part uses; those copied from it have theirs. */
  private withPrefix(xml: string): string {
    const colon = this.editor.root.qualifiedName.indexOf(":");
    if (colon < 0) return xml;
    return xml.replace(/<(\/?)(?![\w.-]*:)/g, `<$1${this.editor.root.qualifiedName.slice(0, colon)}:`);
  }
}
