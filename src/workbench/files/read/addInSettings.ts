import type { WorkbookDocument } from "../../document/workbookDocument";
import type { OpcPackage } from "../package/opcPackage";
import { childrenOf } from "../xml/readXml";

/**
 * What add-ins keep in the workbook's settings: properties of the add-ins that the package carries, each value as JSON.
 * A part that can't be read costs its settings only, and is named in a warning.
 */
export function readAddInSettings(pack: OpcPackage, document: WorkbookDocument, warnings: string[]): void {
  try {
    for (const part of addInParts(pack)) readProperties(pack, part, document);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    warnings.push(`The settings that add-ins keep in the file are damaged (${why}) and were not read.`);
  }
}

/** The kind of relationship by which the package names its panes. */
export const taskPanesKind = "webextensiontaskpanes";

/** The package names its panes, and the panes name their add-ins. */
export function addInParts(pack: OpcPackage): readonly string[] {
  const targets = (owner: string, kind: string) =>
    pack.relationships(owner).flatMap((one) => (one.kind === kind && !one.external ? [one.target] : []));
  return targets("", taskPanesKind).flatMap((panes) => targets(panes, "webextension"));
}

function readProperties(pack: OpcPackage, part: string, { settings }: WorkbookDocument): void {
  for (const { attributes } of childrenOf(pack.xml(part), "properties", "property")) {
    const { name, value } = attributes;
    if (name && value !== undefined && !settings.has(name)) settings.set(name, settingOf(value));
  }
}

/** A property's value, which is JSON as a rule. */
export function settingOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
