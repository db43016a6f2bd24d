import type { RowRun, RowSteps } from "./alignRows";
import type { KeptContent } from "./keptContent";
import type { SheetState } from "./scorecardSheets";
import type { Stamp } from "./stamp";
import type { NamesChange, WantedNames } from "./workbookNames";

/** A sheet that is built hidden under a name of its own, and takes the place of an earlier one where there is one. */
export interface NewSheet {
  readonly draftName: string;
  readonly finalName: string;
  readonly mark: string;
  /** The name of its anchor where no earlier sheet hands one on. */
  readonly anchor: string;
  readonly earlier?: SheetState;
  /** The name that its table gets in its place. */
  readonly tableName?: string;
  /** Where the earlier sheet stays, and takes the cells of the new one in. */
  readonly kept?: Kept;
}

/** What is known of an earlier sheet that stays. */
export interface Kept {
  /** The keys of its rows as they stand. */
  readonly before: readonly string[];
  readonly steps: RowSteps;
  readonly content: KeptContent;
  /** The names of the charts of ours on it. */
  readonly charts: readonly string[];
}

/** What the last step of writing or deleting sheets does, and what undoing it needs to know. */
export interface Swap {
  /** The writer's. */
  readonly stamp: Stamp;
  readonly before: readonly SheetState[]; // the workbook before
  readonly added: readonly NewSheet[];
  /** Sheets of ours that go without a successor. */
  readonly removed: readonly SheetState[];
  /** Drafts that others left behind: they go along. */
  readonly leftovers: readonly SheetState[];
  /** Anchors whose sheets were deleted: they go along. */
  readonly deadAnchors: readonly string[];
  /** The final name of the new sheet that is shown; undefined: the user stays where they are. */
  readonly shown?: string;
  /** Names of the workbook that are to point to the new sheet; left out where none do. */
  readonly names?: { readonly wanted: WantedNames; readonly change: NamesChange };
}

/** A new sheet, or the earlier one that stays, as it stands while the swap goes on. */
export interface Placed {
  readonly one: NewSheet;
  readonly name: string; // now
  readonly shown: boolean;
  /** What the sheet that stays has yet to take in. */
  readonly takes?: Taking;
}

/** A draft whose cells go over those of a sheet that stays. */
export interface Taking {
  readonly draft: string;
  readonly steps: RowSteps;
  /** Blank rows that an earlier try has left in the draft. */
  readonly blank: readonly RowRun[];
}

/** The earlier sheets that go. */
export function leaving({ added, removed }: Swap): readonly SheetState[] {
  return [...added.flatMap(({ earlier, kept }) => (earlier && !kept ? [earlier] : [])), ...removed];
}

/** The anchors of the workbook before. */
export function standing({ before }: Pick<Swap, "before">): readonly string[] {
  return before.flatMap(({ anchor }) => anchor ?? []);
}

/**
 * The anchor of a sheet in its place. One that stays gets a new one: of two who write it at the same time only one can make
 * it.
 */
export function anchorOf({ anchor, earlier, kept }: NewSheet): string {
  return kept ? anchor : (earlier?.anchor ?? anchor);
}
