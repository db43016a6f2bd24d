import { child, childrenOf, parseXml, type XmlElement } from "../xml/readXml";
import { unpack, unpackWhole } from "../zip/inflate";
import { readZipDirectory, type ZipEntry } from "../zip/zipDirectory";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The last word of its type: "worksheet". */
  readonly kind: string;
  /** The part it points to, without leading slash; for an external one the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** Names the type of every part; without it no program takes a package for a workbook. */
export const contentTypesPart = "[Content_Types].xml";

/** Where the relationships of a part stand: xl/_rels/workbook.xml.rels; those of the package: _rels/.rels. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part that a relationship's target means, seen from the part that owns the relationship. */
export function resolveTarget(owner: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps = owner.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** An Office package: parts by name (without leading slash, in whatever case) and their relationships. */
export class OpcPackage {
  readonly entries: readonly ZipEntry[];
  private readonly parts = new Map<string, ZipEntry>();

  constructor(bytes: Uint8Array) {
    this.entries = readZipDirectory(bytes);
    for (const entry of this.entries) this.parts.set(entry.name.replace(/\\/g, "/").toLowerCase(), entry);
  }

  entry(part: string): ZipEntry | undefined {
    return this.parts.get(part.replace(/\\/g, "/").toLowerCase());
  }

  bytes(part: string): Uint8Array | undefined {
    const entry = this.entry(part);
    return entry && unpackWhole(entry);
  }

  xml(part: string): XmlElement | undefined {
    const bytes = this.bytes(part);
    return bytes && parseXml(bytes);
  }

  stream(entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): void {
    unpack(entry, onBytes);
  }

  /** The relationships of a part; of the package itself for "". */
  relationships(part: string): readonly Relationship[] {
    const root = this.xml(relationshipsPart(part));
    return childrenOf(root, "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: attributes["Type"] ?? "",
        kind: (attributes["Type"] ?? "").split("/").pop() ?? "",
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }

  /** The content type of a part by its override; undefined where only a default applies. */
  contentType(part: string): string | undefined {
    const root = this.xml(contentTypesPart);
    const wanted = `/${part}`.toLowerCase();
    const override = childrenOf(root, "Override").find((one) => one.attributes["PartName"]?.toLowerCase() === wanted);
    return override?.attributes["ContentType"];
  }

  /** The main part, xl/workbook.xml as a rule; undefined where the package names none. */
  mainPart(): string | undefined {
    const named = this.relationships("").find(({ kind, external }) => kind === "officeDocument" && !external);
    if (named && this.entry(named.target)) return named.target;
    return this.entry("xl/workbook.xml") ? "xl/workbook.xml" : undefined;
  }

  isWorkbook(part: string): boolean {
    return child(this.xml(part), "sheets") !== undefined;
  }
}
