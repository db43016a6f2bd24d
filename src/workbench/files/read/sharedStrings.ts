import { firstUnits } from "../../../cells/pieces";
import { longestText } from "../../document/cellValue";
import type { OpcPackage } from "../package/opcPackage";
import { xmlSink, type XmlHandler } from "../xml/readXml";
import { decodeCellText } from "../xml/xmlText";
import { detached } from "./detached";

/** As the file writes it, a character of a cell may take seven. */
const longestWritten = 7 * longestText;

/** The text of a cell as it stands in the file, cut where no cell can hold more: `onCut` hears of it. */
export function cellText(written: string, onCut: () => void): string {
  const text = decodeCellText(written);
  if (text.length <= longestText) return detached(text);
  onCut();
  return detached(firstUnits(text, longestText));
}

/** Collects the text of <si> and <is>: of all runs, without the phonetic guides. */
export class RichText {
  private phonetic = 0;
  private inText = false;
  private text = "";

  constructor(private readonly onCut: () => void) {}

  open(name: string): void {
    if (name === "rPh") this.phonetic += 1;
    if (name === "t") this.inText = this.phonetic === 0;
  }

  add(text: string): void {
    if (this.inText && this.text.length <= longestWritten) this.text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic -= 1;
    if (name === "t") this.inText = false;
  }

  take(): string {
    const text = this.text;
    this.text = "";
    return cellText(text, this.onCut);
  }
}

/** The texts that cells refer to by number. */
export function readSharedStrings(pack: OpcPackage, part: string, onCut: () => void): string[] {
  const entry = pack.entry(part);
  if (!entry) return [];
  const strings: string[] = [];
  const rich = new RichText(onCut);
  const handler: XmlHandler = {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name);
      if (name === "si") strings.push(rich.take());
    },
  };
  const sink = xmlSink(handler);
  pack.stream(entry, (bytes) => sink.write(bytes));
  sink.end();
  return strings;
}
