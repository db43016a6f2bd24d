import { quoteSheet } from "../../cells/address";

/**
 * Every sheet of ours is pointed to by a name of the workbook: its anchor. A copy that somebody makes of the sheet carries
 * its mark, but the name of the workbook goes on pointing to the original: so the two are told apart after saving,
 * renaming and moving, in every program that keeps names.
 */
const anchorName = /^MSP_Sheet_(\d+)$/i;
const wholeSheet = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?1:\$?1048576$/;

/** Shown where a user lists the names of the workbook. */
export const anchorComment = "Tells the sheets that MSP Scorecard wrote from copies of them.";

/** The anchors of a workbook. */
export interface Anchors {
  /** By the sheet's name in lower case. */
  readonly bySheet: ReadonlyMap<string, string>;
  readonly all: readonly string[];
}

/** The anchors among the names of the workbook. */
export function anchorsIn(names: readonly { readonly name: string; readonly formula: unknown }[]): Anchors {
  const anchors = names.filter(({ name }) => anchorName.test(name));
  const bySheet = new Map<string, string>();
  for (const { name, formula } of anchors) {
    const [, quoted, plain] = wholeSheet.exec(String(formula)) ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    if (sheet !== undefined) bySheet.set(sheet.toLowerCase(), name);
  }
  return { bySheet, all: anchors.map(({ name }) => name) };
}

/** All of a sheet: whatever rows and columns the user deletes, the anchor holds. */
export function anchorFormula(sheetName: string): string {
  return `=${quoteSheet(sheetName)}!$1:$1048576`;
}

/** Names for further anchors that none has. */
export function freeAnchors({ all }: Anchors): () => string {
  let last = Math.max(0, ...all.map((name) => Number(anchorName.exec(name)?.[1] ?? 0)));
  return () => `MSP_Sheet_${++last}`;
}

/** Those that point to no sheet any more: Excel writes #REF! into them. */
export function deadAnchors({ all, bySheet }: Anchors): readonly string[] {
  const alive = new Set(bySheet.values());
  return all.filter((name) => !alive.has(name));
}

/** Those that name a sheet which isn't there: programs that rename sheets in a file may leave names behind. */
export function lostAnchors({ bySheet }: Anchors, sheets: readonly { readonly name: string }[]): readonly string[] {
  const there = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return [...bySheet].flatMap(([sheet, anchor]) => (there.has(sheet) ? [] : [anchor]));
}
