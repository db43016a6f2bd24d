import type { Check } from "../../scorecard/plan";
import type { SheetContent } from "./drafts";
import type { EarlierCells } from "./earlierCells";
import type { Look } from "./looks";
import type { SheetState } from "./scorecardSheets";
import type { Swap } from "./swapPlan";

/** The workbook as it is before anything is written. */
export interface Found {
  readonly workbookName: string;
  readonly sheets: readonly SheetState[];
  /** The sheet that is shown, where it was asked for; undefined where it is a chart's. */
  readonly activeId: string | undefined;
  /** Cells of the sheets of ours that were asked for, by their mark. */
  readonly earlier: ReadonlyMap<string, EarlierCells>;
}

export interface SheetJob {
  readonly mark: string;
  /** The name that is wanted for the sheet; an earlier one of the same mark hands its name on. */
  readonly name: string;
  /** Filled before the others, whose formulas refer to it; its tab comes behind theirs. */
  readonly isReferredTo?: true;
  /** Small enough to be sent in one request with the next sheet. */
  readonly withNext?: true;
  /** `names` are those of all sheets of the set, by their marks; `drafts` those by which formulas refer to them until then. */
  content(sheetName: string, names: ReadonlyMap<string, string>, drafts: ReadonlyMap<string, string>): SheetContent;
}

/** A change to cells that stay where they are, in the same request as the swap. */
export interface InPlace {
  queue(context: Excel.RequestContext): void;
  undo(context: Excel.RequestContext): Promise<void>;
}

/** What is known of sheets that are being written. */
export interface Prepared {
  swap: Swap;
  readonly contents: Map<string, SheetContent>; // by mark
  readonly looks: { readonly mark: string; readonly look: Look }[];
  readonly jobs: readonly SheetJob[];
  readonly shown: SheetJob | undefined;
  readonly inPlace: InPlace | undefined;
  /** Under manual calculation Excel computes a formula as it is entered, from what the others have come to by then. */
  readonly isManual: boolean;
  readonly replaced: Map<string, readonly Check[]>;
}
