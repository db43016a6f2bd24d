import { AddInError } from "../host/errors";
import { clockOf, isDraftName, type Stamp } from "./stamp";
import type { SheetState } from "./scorecardSheets";

/** Who writes, what stood in the workbook before, and what is to. */
interface Writing {
  readonly stamp: Stamp;
  readonly before: readonly SheetState[];
  readonly added: readonly { readonly mark: string }[];
}

/** The sheets that stood in their places before: a draft, or what looked like a copy, may have come to its own since. */
export function standingBefore({ before }: Pick<Writing, "before">): ReadonlySet<string> {
  return new Set(before.filter(({ draftOf, copyOf }) => (draftOf ?? copyOf) === undefined).map(({ id }) => id));
}

/** A sheet that another writer put in its place or wrote since the workbook was looked at, of the same mark as one of ours. */
export function rivalIn(now: readonly SheetState[], { before, added, stamp }: Writing): SheetState | undefined {
  const known = standingBefore({ before });
  const isAsBefore = ({ id, stamp: now }: SheetState) =>
    known.has(id) && before.some((sheet) => sheet.id === id && sheet.stamp === now);
  return now.find(
    (sheet) => !isAsBefore(sheet) && sheet.stamp !== stamp && added.some(({ mark }) => mark === sheet.mark),
  );
}

/** Of several who write the same sheet the first is done, and the others say so. */
export function overtaken({ name, stamp }: SheetState): AddInError {
  const which = isDraftName(name) ? "The sheet" : `"${name}"`;
  const begun = stamp === undefined ? "" : `, which began at ${clockOf(stamp)}`;
  return new AddInError(
    "WrittenMeanwhile",
    `${which} was written at the same time by another step${begun}. That one was first, so this one was not written. Look at what it wrote, then scan again and write where it is still needed. Nothing in the workbook was changed.`,
    true,
  );
}

/** What is told about drafts that were removed, one sentence each. */
export function leftoverNotices(leftovers: readonly SheetState[]): readonly string[] {
  return leftovers.map(
    ({ name }) => `A hidden sheet "${name}", which a step left behind that was broken off, was removed.`,
  );
}
