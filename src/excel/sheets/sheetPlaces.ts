import type { NamePlan } from "../../scorecard/plan";
import { holdsLines } from "./sheetTags";
import { freeAnchors } from "./anchors";
import { freeSheetName, type SheetsFound, type SheetState } from "./scorecardSheets";
import { draftSheetName, isDraftName, isLongAgo, type Stamp } from "./stamp";
import type { NewSheet, Swap } from "./swapPlan";
import type { WantedNames } from "./workbookNames";

interface Wanted {
  readonly mark: string;
  readonly name: string;
}

/** The new sheets with names that no sheet has; an earlier one of the same mark hands its name and its anchor on. */
export function newSheets(
  jobs: readonly Wanted[],
  { sheets, anchors }: SheetsFound,
  stamp: Stamp,
): readonly NewSheet[] {
  const taken = sheets.map(({ name }) => name);
  const freeAnchor = freeAnchors(anchors);
  const take = (wanted: string) => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  return jobs.map(({ mark, name }) => {
    const earlier = sheets.find((sheet) => sheet.mark === mark);
    return {
      mark,
      earlier,
      draftName: take(draftSheetName(stamp)),
      finalName: handedOn(earlier) ?? take(name),
      anchor: freeAnchor(),
    };
  });
}

/** The name that an earlier sheet hands on: none where it was left under that of a draft. */
function handedOn(earlier: SheetState | undefined): string | undefined {
  return earlier && !isDraftName(earlier.name) ? earlier.name : undefined;
}

/** Drafts that nobody can finish any more: those of sheets that are written now, and old ones. */
export function leftovers(sheets: readonly SheetState[], jobs: readonly Pick<Wanted, "mark">[]): readonly SheetState[] {
  return sheets.filter(
    ({ draftOf, stamp }) =>
      draftOf !== undefined && (stamp === undefined || isLongAgo(stamp) || jobs.some(({ mark }) => mark === draftOf)),
  );
}

/** The final name of the new sheet with this mark. */
export function shownName({ added }: Pick<Swap, "added">, mark: string | undefined): string | undefined {
  return added.find((one) => one.mark === mark)?.finalName;
}

/** The swap with the earlier sheets as they stand now: a renamed one hands on its new name, a deleted one nothing. */
export function asOfNow(swap: Swap, shown: string | undefined, now: readonly Excel.Worksheet[]): Swap {
  const current = <Known extends SheetState>(sheet: Known): Known | undefined => {
    const found = now.find(({ id }) => id === sheet.id);
    return found && { ...sheet, name: found.name, position: found.position, visibility: found.visibility };
  };
  const taken = now.map(({ name }) => name);
  const added = swap.added.map((one) => {
    const earlier = one.earlier && current(one.earlier);
    const finalName = handedOn(earlier) ?? freeSheetName(one.finalName, taken);
    taken.push(finalName);
    return { ...one, earlier, finalName };
  });
  const removed = swap.removed.flatMap((sheet) => current(sheet) ?? []);
  return { ...swap, added, removed, shown: shownName({ added }, shown) };
}

/** Whether a sheet holds the lines of the whole workbook, to which its names point. */
export function isWorkbooks({ mark }: { readonly mark: string | undefined }): boolean {
  return holdsLines(mark);
}

/** The names that are to point to the new sheet of this mark; none where the scorecard goes without a successor. */
export function wantedNames(
  { before, added, removed, leftovers: left }: Swap,
  mark: string | undefined,
  plans: readonly NamePlan[] = [],
): WantedNames {
  const place = added.find((one) => one.mark === mark);
  const leaving = [...added.flatMap(({ earlier }) => earlier ?? []), ...removed].filter(isWorkbooks);
  return {
    plans,
    sheetName: (place?.kept ? place.finalName : place?.draftName) ?? "",
    scorecards: [...before.filter(isWorkbooks), ...left.filter(({ draftOf }) => isWorkbooks({ mark: draftOf }))].map(
      ({ id }) => id,
    ),
    leaving: leaving.map(({ id }) => id),
  };
}
