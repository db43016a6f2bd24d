import { worldOf, type RecordWorld } from "../world";
import { makeEntries, truthOfEntries, type Entry } from "./entries";
import { entryMesses } from "./entryMesses";

/** Lists of time entries. */
export const time: RecordWorld<Entry> = {
  name: "time",
  make: makeEntries,
  messes: entryMesses,
  truth: truthOfEntries,
};

export const timeWorld = worldOf(time);
