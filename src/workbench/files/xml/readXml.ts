import { SaxesParser, type SaxesTagPlain } from "saxes";

/** XML that is not well-formed. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

export type Attributes = Readonly<Record<string, string>>;

/** Element names come without namespace prefix: producers differ in theirs ("x:row"). */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close(name: string): void;
}

/** A parser that is fed bytes piece by piece. */
export interface XmlSink {
  write(bytes: Uint8Array): void;
  end(): void;
}

export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute of this local name that carries a namespace prefix, as in r:id. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) if (key.endsWith(`:${name}`) && !key.startsWith("xmlns:")) return attributes[key];
  return undefined;
}

/** "1" and "true" are true, "0" and "false" are false, as XML Schema has it. */
export function flag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value.toLowerCase() === "true" || value === "on";
}

/** The encoding of an XML part by its first bytes. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a byte order mark, "<?" tells.
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  return "utf-8";
}

export function xmlSink(handler: XmlHandler): XmlSink {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => handler.open(localName(tag.name), tag.attributes));
  parser.on("closetag", (tag: SaxesTagPlain) => handler.close(localName(tag.name)));
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  let decoder: TextDecoder | undefined;
  return {
    write(bytes) {
      decoder ??= new TextDecoder(encodingOf(bytes));
      parser.write(decoder.decode(bytes, { stream: true }));
    },
    end() {
      parser.write(decoder?.decode() ?? "");
      parser.close();
    },
  };
}

/** Parts that are held as a tree are small: the styles of a workbook have some 200,000 elements at most. */
const mostElements = 500_000;
const deepest = 1000;

/** Throws for a part of more elements than a workbook needs, or with elements in one another without end. */
export function elementLimit(): (depth: number) => void {
  let elements = 0;
  return (depth) => {
    elements += 1;
    if (elements > mostElements) throw new XmlError("a part has more than 500,000 elements");
    if (depth > deepest) throw new XmlError("more than 1,000 elements stand in one another");
  };
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** The element's own text, without that of its children. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Attributes;
  children: OpenElement[];
  text: string;
}

/** A small part as a tree. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  const top = () => stack[stack.length - 1] ?? root;
  const count = elementLimit();
  const sink = xmlSink({
    open(name, attributes) {
      count(stack.length);
      const element: OpenElement = { name, attributes, children: [], text: "" };
      top().children.push(element);
      stack.push(element);
    },
    text(text) {
      top().text += text;
    },
    close() {
      stack.pop();
    },
  });
  sink.write(bytes);
  sink.end();
  const element = root.children[0];
  if (!element) throw new XmlError("there is no element in it");
  return element;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The children of this name; with two names, the children of the first child. */
export function childrenOf(element: XmlElement | undefined, ...path: string[]): readonly XmlElement[] {
  const name = path[path.length - 1];
  const parent = path.slice(0, -1).reduce<XmlElement | undefined>((at, step) => child(at, step), element);
  return parent?.children.filter((one) => one.name === name) ?? [];
}
