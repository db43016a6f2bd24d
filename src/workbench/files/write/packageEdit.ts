import { greatest } from "../../../cells/greatest";
import { contentTypesPart, relationshipsPart, resolveTarget, type OpcPackage } from "../package/opcPackage";
import { XmlEditor } from "../xml/xmlEditor";
import { escapeXml } from "../xml/xmlText";
import type { NewParts } from "./newParts";
import { relationshipXml, relationshipsOf, type NewRelationship } from "./relationships";

/** Adds to and takes from the relationships of a part, or of the package (""). */
export class RelationshipsEdit {
  private readonly part: string;
  private readonly editor: XmlEditor | undefined;
  private readonly added: NewRelationship[] = [];
  private next: number;

  constructor(
    pack: OpcPackage,
    private readonly owner: string,
    private readonly adapt: (xml: string) => string,
  ) {
    this.part = pack.entry(relationshipsPart(owner))?.name ?? relationshipsPart(owner);
    const bytes = pack.bytes(this.part);
    this.editor = bytes && new XmlEditor(bytes);
    const ids = (this.editor?.root.children ?? []).map(({ attributes }) =>
      Number(/(?<!\d)\d+$/.exec(attributes["Id"] ?? "")?.[0] ?? 0),
    );
    this.next = greatest(ids, 0) + 1;
  }

  add(kind: string, target: string, type?: string): string {
    const id = `rId${this.next}`;
    this.next += 1;
    this.added.push({ id, kind, target, ...(type === undefined ? {} : { type }) });
    return id;
  }

  remove(parts: ReadonlySet<string>): void {
    for (const element of this.editor?.root.children ?? []) {
      if (element.attributes["TargetMode"] === "External") continue;
      const target = resolveTarget(this.owner, element.attributes["Target"] ?? "");
      if (parts.has(target.toLowerCase())) this.editor?.remove(element);
    }
  }

  writeTo(parts: NewParts): void {
    if (!this.editor) return parts.replace(...relationshipsOf(this.owner, this.added));
    const tag = this.editor.qualified("Relationship");
    if (this.added.length > 0) {
      this.editor.append(this.editor.root, this.adapt(this.added.map((one) => relationshipXml(one, tag)).join("")));
    }
    parts.replace(this.part, this.editor.result());
  }
}

const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/** Brings [Content_Types].xml up to date with the parts that were added and removed. */
export function writeContentTypes(pack: OpcPackage, parts: NewParts, removed: ReadonlySet<string>): void {
  const name = contentTypesPart;
  const bytes = pack.bytes(name);
  if (!bytes) throw new Error("the list of content types is missing");
  const editor = new XmlEditor(bytes);
  const listed = editor.root.children;
  const added = new Set([...parts.types.keys()].map((part) => part.toLowerCase()));
  for (const element of listed) {
    const part = element.attributes["PartName"]?.replace(/^\//, "").toLowerCase();
    // A list may name a part that the package never had: one that is added under this name is named once.
    if (part !== undefined && (removed.has(part) || added.has(part))) editor.remove(element);
  }
  const tag = editor.qualified("Override");
  const overrides = [...parts.types].map(
    ([part, type]) => `<${tag} PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`,
  );
  // Some programs give every part of relationships a type of its own, and those that are added have none.
  const known = listed.some(({ attributes }) => attributes["Extension"]?.toLowerCase() === "rels");
  const relationships = known
    ? ""
    : `<${editor.qualified("Default")} Extension="rels" ContentType="${relationshipsType}"/>`;
  editor.append(editor.root, relationships + overrides.join(""));
  parts.replace(pack.entry(name)?.name ?? name, editor.result());
}
