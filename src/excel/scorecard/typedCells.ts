import { formatId, matchKeys, type FindingId } from "../../scanner/result/findingId";
import { columnOf, columns, type ColumnKey } from "../../scorecard/layout";
import type { Typed } from "../../scorecard/plan";
import type { EarlierCells } from "../sheets/earlierCells";

interface KeyedLine {
  readonly key: string;
  at(column: ColumnKey): unknown;
}

function headingOf(column: ColumnKey): string {
  return columns[columnOf[column]]?.heading ?? "";
}

/** Where an earlier scorecard's columns stand: its own headings tell, as another version may have had others. */
function placesIn(earlier: EarlierCells | undefined): (column: ColumnKey) => number {
  const first = earlier?.columnIndex ?? 0;
  const noteHeading = headingOf("note");
  const headings = earlier?.values.find((line) => line.includes(noteHeading));
  return (column) => {
    const note = headings?.indexOf(noteHeading) ?? -1;
    if (note < 0) return columnOf[column] - first;
    // The columns without headings stand behind the last one that has one.
    return columnOf[column] > columnOf.note
      ? note + columnOf[column] - columnOf.note
      : (headings?.indexOf(headingOf(column)) ?? -1);
  };
}

/** The lines of an earlier scorecard that have a key, under the key that they have among today's findings. */
function keyedLines(earlier: EarlierCells | undefined, findings: readonly FindingId[]): readonly KeyedLine[] {
  const place = placesIn(earlier);
  const lines = (earlier?.values ?? []).map((line) => (column: ColumnKey) => line[place(column)]);
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
      // What equals the target of the user's own sheet was not typed: it follows that sheet.
      target: typeof target === "number" && target !== at("sheetTarget") ? target : undefined,
      note: asText(note),
      onPage: asText(at("onPage")),
    };
    if (Object.values(entry).some((one) => one !== undefined)) typed.set(key, entry);
  }
  return typed;
}

function asText(content: unknown): string | undefined {
  return content === undefined || content === "" ? undefined : String(content);
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
