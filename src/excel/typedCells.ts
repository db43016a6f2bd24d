import { columnOf } from "../scorecard/layout";
import type { Typed } from "../scorecard/plan";

/** Queues the read of an earlier scorecard's cells; after the next sync `collectTyped` finds what the user typed there. */
export function queueTyped(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("values,columnIndex");
  return range;
}

/** The user's targets and notes of an earlier scorecard, by the key of their line. */
export function collectTyped(range: Excel.Range): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>();
  if (range.isNullObject) return typed;
  const at = (line: readonly unknown[], key: keyof typeof columnOf) => line[columnOf[key] - range.columnIndex];
  for (const line of range.values as unknown[][]) {
    const key = at(line, "id");
    if (typeof key !== "string" || !key.includes("/")) continue;
    const target = at(line, "target");
    const note = at(line, "note");
    const entry: Typed = {
      target: typeof target === "number" ? target : undefined,
      note: note === undefined || note === "" ? undefined : String(note),
    };
    if (entry.target !== undefined || entry.note !== undefined) typed.set(key, entry);
  }
  return typed;
}
