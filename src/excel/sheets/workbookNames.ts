import { firstUnits } from "../../cells/pieces";
import { a1Range, quoteSheet } from "../../cells/address";
import type { NamePlan } from "../../scorecard/plan";

/** Begins the comment of every name that the add-in gives in the workbook: only such a one is ever deleted. */
const ourComment = "MSP Scorecard: ";

/** The comment of a name as far as Excel keeps it. */
function shortComment(comment: string): string {
  return firstUnits(comment, 255);
}

interface Known {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** The names of the workbook, and those of its tables, which no name may have. */
export interface KnownNames {
  readonly names: readonly Known[];
  readonly tables: readonly string[];
}

/** Sheets as they stand when the names are looked at. */
type SheetsNow = readonly { readonly id: string; readonly name: string }[];

/** What the names of the workbook's scorecard are to be once the new sheet stands in its place. */
export interface WantedNames {
  /** None where the scorecard is deleted. */
  readonly plans: readonly NamePlan[];
  /** The final name of the new sheet. */
  readonly sheetName: string;
  /** The workbook's scorecards before, by their sheets' ids; names that point into them are ours to point on. */
  readonly scorecards: readonly string[];
  /** Those of them that go. */
  readonly leaving: readonly string[];
}

/** Steps to what is wanted. Names of the user's own are in none of them. */
export interface NamesChange {
  readonly created: readonly Known[];
  /** `was`: where it pointed, on which sheet, or nowhere any more. */
  readonly moved: readonly (Known & { readonly was: Place | string })[];
  /** Taken by a name of the user's own: known on the scorecard's sheet only. */
  readonly onSheet: readonly NamePlan[];
  /** Taken by a table of the user's own: left out. */
  readonly leftOut: readonly NamePlan[];
  readonly dropped: readonly string[];
}

interface Place {
  readonly sheetId: string;
  readonly local: string;
}

/** Queues the read of the workbook's names; the answer is to be called after the round trip. */
export function queueNames({ workbook }: Excel.RequestContext): () => KnownNames {
  const { names, tables } = workbook;
  names.load("items/name,items/formula,items/comment");
  tables.load("items/name");
  return () => ({
    names: names.items.map(({ name, formula, comment }) => ({ name, formula: String(formula), comment })),
    tables: tables.items.map(({ name }) => name),
  });
}

const cells = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/;

/** The cells that a name points to; undefined where it stands for something else. */
function cellOf(formula: string): { readonly sheet: string; readonly local: string } | undefined {
  const [, quoted, plain, local] = cells.exec(formula) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return sheet === undefined || local === undefined ? undefined : { sheet, local };
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** A name of ours whose sheet was deleted. */
function isDead({ formula, comment }: Known): boolean {
  return comment.startsWith(ourComment) && formula.includes("#REF!");
}

export function planNames(wanted: WantedNames, known: KnownNames, now: SheetsNow): NamesChange {
  const { plans, sheetName, scorecards, leaving } = wanted;
  const placeOf = ({ formula }: Known): Place | undefined => {
    const cell = cellOf(formula);
    const sheetId = cell && now.find(({ name }) => same(name, cell.sheet))?.id;
    return cell && sheetId !== undefined ? { sheetId, local: cell.local } : undefined;
  };
  // After a failure the new sheet may stand there already, and names point to it.
  const done = now.find(({ id, name }) => same(name, sheetName) && !scorecards.includes(id))?.id;
  const created: Known[] = [];
  const moved: (Known & { readonly was: Place | string })[] = [];
  const onSheet: NamePlan[] = [];
  const leftOut: NamePlan[] = [];
  for (const plan of plans) {
    const { name, row, column, rows, columns, comment } = plan;
    const target = {
      name,
      formula: `=${a1Range(sheetName, row, column, rows, columns)}`,
      comment: shortComment(`${ourComment}${comment}`),
    };
    const before = known.names.find((one) => same(one.name, name));
    const was = before && (placeOf(before) ?? (isDead(before) ? before.formula : undefined));
    if (known.tables.some((table) => same(table, name))) leftOut.push(plan);
    else if (!before) created.push(target);
    else if (typeof was === "string" || (was && scorecards.includes(was.sheetId))) moved.push({ ...target, was });
    else if (!was || was.sheetId !== done) onSheet.push(plan);
  }
  const dropped = known.names.filter((one) => {
    if (!one.comment.startsWith(ourComment) || plans.some(({ name }) => same(name, one.name))) return false;
    return isDead(one) || leaving.includes(placeOf(one)?.sheetId ?? "");
  });
  return { created, moved, onSheet, leftOut, dropped: dropped.map(({ name }) => name) };
}

/** Queues the names that only the scorecard's sheet may have. */
export function queueOnSheet(sheet: Excel.Worksheet, { onSheet }: NamesChange): void {
  for (const { name, row, column, rows = 1, columns = 1, comment } of onSheet)
    sheet.names.add(name, sheet.getRangeByIndexes(row, column, rows, columns), shortComment(comment));
}

/** The same on a sheet that stays: it may have them from before. */
export function queueOnSheetAnew(sheet: Excel.Worksheet, change: NamesChange): void {
  for (const { name } of change.onSheet) sheet.names.getItemOrNullObject(name).delete();
  queueOnSheet(sheet, change);
}

/** Queues what makes the names point to the new sheet, which has to bear its final name. */
export function queuePointing({ workbook }: Excel.RequestContext, { created, moved }: NamesChange): void {
  for (const { name, formula, comment } of created) workbook.names.add(name, formula, comment);
  for (const { name, formula } of moved) workbook.names.getItem(name).formula = formula;
}

/** Queues the deletion of names of ours that have nothing to point to any more. */
export function queueDropping({ workbook }: Excel.RequestContext, { dropped }: NamesChange): void {
  for (const name of dropped) workbook.names.getItem(name).delete();
}

/**
 * Queues what undoes the pointing, as far as it happened: created names go, the others point to where they did. To be
 * queued before the new sheet, `draft`, is deleted.
 */
export function queueRestoring(
  { workbook }: Excel.RequestContext,
  { created, moved }: NamesChange,
  { names }: KnownNames,
  { now, draft }: { readonly now: SheetsNow; readonly draft: string },
): void {
  const pointsToDraft = ({ name }: Known) =>
    names.some((one) => same(one.name, name) && same(cellOf(one.formula)?.sheet ?? "", draft));
  for (const { name } of created.filter(pointsToDraft)) workbook.names.getItem(name).delete();
  for (const { name, was } of moved.filter(pointsToDraft)) {
    const before = typeof was === "string" ? was : formulaOf(was, now);
    if (before !== undefined) workbook.names.getItem(name).formula = before;
  }
}

function formulaOf({ sheetId, local }: Place, now: SheetsNow): string | undefined {
  const sheet = now.find(({ id }) => id === sheetId);
  return sheet && `=${quoteSheet(sheet.name)}!${local}`;
}

/** What the user is told about names that were taken, one sentence or none. */
export function namesNotice({ onSheet, leftOut }: NamesChange): readonly string[] {
  const taken = [...onSheet, ...leftOut].map(({ name }) => name);
  if (taken.length === 0) return [];
  return [
    `This workbook already uses names that the scorecard needs: ${taken.join(", ")}. They were left unchanged and do not give the scorecard's values. Rename them, then write the scorecard again.`,
  ];
}
