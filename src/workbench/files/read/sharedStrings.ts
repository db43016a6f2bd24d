import type { OpcPackage } from "../package/opcPackage";
import { xmlSink, type XmlHandler } from "../xml/readXml";
import { decodeCellText } from "../xml/xmlText";
import { detached } from "./detached";

/** Collects the text of <si> and <is>: of all runs, without the phonetic guides. */
export class RichText {
  private phonetic = 0;
  private inText = false;
  private text = "";

  open(name: string): void {
    if (name === "rPh") this.phonetic += 1;
    if (name === "t") this.inText = this.phonetic === 0;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic -= 1;
    if (name === "t") this.inText = false;
  }

  take(): string {
    const text = this.text;
    this.text = "";
    return decodeCellText(text);
  }
}

/** The texts that cells refer to by number. */
export function readSharedStrings(pack: OpcPackage, part: string): string[] {
  const entry = pack.entry(part);
  if (!entry) return [];
  const strings: string[] = [];
  const rich = new RichText();
  const handler: XmlHandler = {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name);
      if (name === "si") strings.push(detached(rich.take()));
    },
  };
  const sink = xmlSink(handler);
  pack.stream(entry, (bytes) => sink.write(bytes));
  sink.end();
  return strings;
}
