import { relationshipsPart } from "../package/opcPackage";
import { escapeXml } from "../xml/xmlText";
import { packageRelationshipsNamespace, relationshipsNamespace } from "./namespaces";

export interface NewRelationship {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly kind: string;
  /** The part, without leading slash; for an external one the address as it stands. */
  readonly target: string;
  readonly external?: boolean;
  /** The whole type, where it is not one of the format's own. */
  readonly type?: string;
}

export function relationshipXml({ id, kind, target, external, type }: NewRelationship, tag = "Relationship"): string {
  const where = external ? `Target="${escapeXml(target)}" TargetMode="External"` : `Target="/${escapeXml(target)}"`;
  return `<${tag} Id="${id}" Type="${type ?? `${relationshipsNamespace}/${kind}`}" ${where}/>`;
}

/** The relationships part of a new part, with its name. */
export function relationshipsOf(part: string, relationships: readonly NewRelationship[]): [name: string, xml: string] {
  const inside = relationships.map((one) => relationshipXml(one)).join("");
  return [
    relationshipsPart(part),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelationshipsNamespace}">${inside}</Relationships>`,
  ];
}
