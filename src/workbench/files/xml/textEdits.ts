import { encodingOf, XmlError } from "./readXml";

/** Changes in the text of a part, collected and applied at once: everything around them stays as it was written. */
export class TextEdits {
  readonly text: string;
  private readonly edits: { at: number; until: number; text: string }[] = [];

  /** A part that begins with the mark of UTF-8 keeps it. */
  private readonly mark: string;

  constructor(bytes: Uint8Array) {
    this.text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    this.mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
  }

  replace(at: number, until: number, text: string): void {
    this.edits.push({ at, until, text });
  }

  get changed(): boolean {
    return this.edits.length > 0;
  }

  result(): string {
    let at = 0;
    const pieces: string[] = [];
    const ordered = this.edits.map((edit, order) => ({ ...edit, order }));
    // What is put in before an element comes before a change of the element itself.
    ordered.sort((a, b) => a.at - b.at || Number(a.until > a.at) - Number(b.until > b.at) || a.order - b.order);
    for (const edit of ordered) {
      if (edit.at < at) throw new XmlError("two changes of a part meet in the same place");
      pieces.push(this.text.slice(at, edit.at), edit.text);
      at = edit.until;
    }
    pieces.push(this.text.slice(at));
    return this.mark + pieces.join("").replace(/^(<\?xml[^>]*encoding=["'])(?!utf-8["'])[^"']*/i, "$1UTF-8");
  }
}
