import type { OpcPackage } from "../package/opcPackage";
import { packText, type PackedPart } from "../zip/packText";

/** Names, contents and relationships of parts that are added to a package. */
export class NewParts {
  readonly contents = new Map<string, PackedPart>();
  /** Content types by part. */
  readonly types = new Map<string, string>();

  constructor(
    private readonly pack: OpcPackage | undefined,
    /** Turns XML into the package's variant of the format. */
    readonly adapt: (xml: string) => string,
  ) {}

  /** A free part name: xl/worksheets/sheet7.xml. */
  name(folderAndStem: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${folderAndStem}${number}.xml`;
      if (!this.pack?.entry(name) && !this.contents.has(name)) return name;
    }
  }

  add(name: string, type: string, xml: Iterable<string>): void {
    this.types.set(name, type);
    this.contents.set(name, packText(this.adapted(xml)));
  }

  /** A part whose content type the package knows already. */
  replace(name: string, xml: string): void {
    this.contents.set(name, packText([xml]));
  }

  private *adapted(xml: Iterable<string>): Generator<string> {
    for (const piece of xml) yield this.adapt(piece);
  }
}
