import type { NamePlan } from "../../scorecard/plan";
import { scorecardClient } from "./sheetTags";
import { freeAnchors } from "./anchors";
import { freeSheetName, type SheetsFound, type SheetState } from "./scorecardSheets";
import type { NewSheet, Swap } from "./swap";
import type { WantedNames } from "./workbookNames";

interface Wanted {
  readonly mark: string;
  readonly name: string;
}

/** The new sheets with names that no sheet has; an earlier one of the same mark hands its name and its anchor on. */
export function newSheets(jobs: readonly Wanted[], { sheets, anchors }: SheetsFound): readonly NewSheet[] {
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
      draftName: take("MSP Scorecard (draft)"),
      finalName: earlier?.name ?? take(name),
      anchor: freeAnchor(),
    };
  });
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
    const finalName = earlier?.name ?? freeSheetName(one.finalName, taken);
    taken.push(finalName);
    return { ...one, earlier, finalName };
  });
  const removed = swap.removed.flatMap((sheet) => current(sheet) ?? []);
  return { ...swap, added, removed, shown: shownName({ added }, shown) };
}

/** Whether a sheet is the scorecard of the whole workbook. */
export function isWorkbooks({ mark }: { readonly mark: string | undefined }): boolean {
  return scorecardClient(mark) === "";
}

/** The names that are to point to the new sheet of this mark; none where the scorecard goes without a successor. */
export function wantedNames(
  { before, added, removed }: Swap,
  mark: string | undefined,
  plans: readonly NamePlan[] = [],
): WantedNames {
  const place = added.find((one) => one.mark === mark);
  const leaving = [...(place?.earlier ? [place.earlier] : []), ...removed.filter(isWorkbooks)];
  return {
    plans,
    sheetName: place?.draftName ?? "",
    scorecards: before.filter(isWorkbooks).map(({ id }) => id),
    leaving: leaving.map(({ id }) => id),
  };
}
