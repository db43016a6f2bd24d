import { formatId, matchKeys, type FindingId } from "../../scanner/result/findingId";
import { columnOf } from "../../scorecard/layout";
import type { Typed } from "../../scorecard/plan";
import type { EarlierCells } from "../sheets/earlierCells";

interface KeyedLine {
  readonly key: string;
  at(column: keyof typeof columnOf): unknown;
}

/** The lines of an earlier scorecard that have a key, under the key that they have among today's findings. */
function keyedLines(earlier: EarlierCells | undefined, findings: readonly FindingId[]): readonly KeyedLine[] {
  const lines = (earlier?.values ?? []).map(
    (line) => (column: keyof typeof columnOf) => line[columnOf[column] - (earlier?.columnIndex ?? 0)],
  );
  const keyed = lines.flatMap((at) => {
    const key = at("id");
    return typeof key === "string" && key.includes("/") ? [{ key, at }] : [];
  });
  const today = matchKeys(
    keyed.map(({ key }) => key),
    findings,
  );
  return keyed.map(({ key, at }) => {
    const id = today.get(key);
    return { key: id ? formatId(id) : key, at };
  });
}

/** The user's targets and notes of an earlier scorecard, by the key of their line. */
export function collectTyped(
  earlier: EarlierCells | undefined,
  findings: readonly FindingId[],
): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>();
  for (const { key, at } of keyedLines(earlier, findings)) {
    const [target, note] = [at("target"), at("note")];
    const entry: Typed = {
      target: typeof target === "number" ? target : undefined,
      note: note === undefined || note === "" ? undefined : String(note),
    };
    if (entry.target !== undefined || entry.note !== undefined) typed.set(key, entry);
  }
  return typed;
}

/** The numbers in an earlier scorecard's value column, by the key of their line. */
export function collectValues(
  earlier: EarlierCells | undefined,
  findings: readonly FindingId[],
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { key, at } of keyedLines(earlier, findings)) {
    const value = at("value");
    if (typeof value === "number") values.set(key, value);
  }
  return values;
}
