import { SaxesParser } from "saxes";
import { escapeXml, openTag } from "./xmlText";
import { elementLimit, localName, XmlError } from "./readXml";
import { TextEdits } from "./textEdits";

/** An element with its place in the text. */
export interface LocatedElement {
  readonly name: string;
  /** With its prefix, as in the file. */
  readonly qualifiedName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  /** Where the closing tag begins; for <a/> where the element ends. */
  closeStart: number;
  end: number;
  readonly children: LocatedElement[];
}

/**
 * Changes an XML part in its text, so that everything not touched stays as it was written, down to the spaces.
 * Edits are collected and applied by `result`.
 */
export class XmlEditor {
  readonly root: LocatedElement;
  private readonly edits: TextEdits;
  private readonly text: string;

  constructor(bytes: Uint8Array) {
    this.edits = new TextEdits(bytes);
    this.text = this.edits.text;
    this.root = locate(this.text);
  }

  child(name: string, parent = this.root): LocatedElement | undefined {
    return parent.children.find((one) => one.name === name);
  }

  /** A name with the prefix that the part gives its elements. */
  qualified(name: string): string {
    const colon = this.root.qualifiedName.indexOf(":");
    return colon < 0 ? name : `${this.root.qualifiedName.slice(0, colon)}:${name}`;
  }

  append(parent: LocatedElement, xml: string): void {
    if (parent.closeStart === parent.end) {
      const open = openTag(this.text.slice(parent.start, parent.openEnd));
      this.replace(parent.start, parent.openEnd, `${open}${xml}</${parent.qualifiedName}>`);
    } else {
      this.replace(parent.closeStart, parent.closeStart, xml);
    }
  }

  insertAfter(element: LocatedElement, xml: string): void {
    this.replace(element.end, element.end, xml);
  }

  insertBefore(element: LocatedElement, xml: string): void {
    this.replace(element.start, element.start, xml);
  }

  remove(element: LocatedElement): void {
    this.replace(element.start, element.end, "");
  }

  setAttribute(element: LocatedElement, name: string, value: string): void {
    const open = this.text.slice(element.start, element.openEnd);
    const known = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(open);
    const attribute = ` ${name}="${escapeXml(value)}"`;
    const at = element.start + (known ? known.index : 1 + element.qualifiedName.length);
    this.replace(at, at + (known ? known[0].length : 0), attribute);
  }

  /** The same text over an element, as it stands. */
  textOf(element: LocatedElement): string {
    return this.text.slice(element.start, element.end);
  }

  replaceElement(element: LocatedElement, xml: string): void {
    this.replace(element.start, element.end, xml);
  }

  private replace(at: number, until: number, text: string): void {
    this.edits.replace(at, until, text);
  }

  result(): string {
    return this.edits.result();
  }
}

function locate(text: string): LocatedElement {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  const stack: LocatedElement[] = [];
  let root: LocatedElement | undefined;
  const count = elementLimit();
  parser.on("opentag", (tag) => {
    count(stack.length);
    const openEnd = parser.position;
    const element: LocatedElement = {
      name: localName(tag.name),
      qualifiedName: tag.name,
      attributes: tag.attributes,
      start: text.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      children: [],
    };
    stack[stack.length - 1]?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on("closetag", (tag) => {
    const element = stack.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf("</", element.end - 1);
  });
  parser.write(text).close();
  if (!root) throw new XmlError("there is no element in it");
  return root;
}
