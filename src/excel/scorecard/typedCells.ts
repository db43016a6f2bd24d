import { columnOf } from "../../scorecard/layout";
import type { Typed } from "../../scorecard/plan";
import type { EarlierCells } from "../sheets/writeSheets";

/** The user's targets and notes of an earlier scorecard, by the key of their line. */
export function collectTyped(earlier: EarlierCells | undefined): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>();
  if (!earlier) return typed;
  const at = (line: readonly unknown[], key: keyof typeof columnOf) => line[columnOf[key] - earlier.columnIndex];
  for (const line of earlier.values) {
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
