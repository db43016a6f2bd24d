import { placeOf } from "../../detect/regions/regions";
import { choiceKinds, decide } from "../../notices/choices";
import { rowReasons } from "../../notices/rowReasons";
import type { RecordKind, Role } from "../../vocabulary/roles";
import { mostDifferent } from "../../detect/recognition/repeatKey";
import type { Column } from "../columns/column";
import { dropCode, leftOut, type RowFilter } from "./rowFilter";

/** What tells records apart, the first that is there; the moment of an answer is met once. */
const keys: Readonly<Partial<Record<RecordKind, readonly Role[]>>> = {
  surveys: ["recordId", "surveyedAt"],
  time: ["recordId"],
  subscriptions: ["recordId"],
  invoices: ["recordId", "invoiceId"],
};

/** What a later export knows of a record, and an earlier one didn't yet. */
const later: ReadonlySet<Role> = new Set<Role>(["paidOn"]);

/** Drops rows that hold a record once more, alike in all that is read of it, as when an export is appended to an earlier one. */
export const dropRepeats: RowFilter = ({ recognition, columns, options }, { used, drop }) => {
  const all = [...columns].flatMap(([role, column]) => (later.has(role) ? [] : [column]));
  const role = (keys[recognition.kind] ?? []).find((one) => tellsApart(columns.get(one)));
  if (!role) return {};
  // Each question of a survey may have a row of its own under one number and moment.
  const parts = [...(columns.get("question")?.values ?? [])];
  const repeats = repeatsOf(columns.get(role), parts, all, used);
  if (repeats.length === 0) return {};
  const fields = { ...placeOf(recognition.region), rows: repeats.length };
  // Where something unknown differs, the rows may be lines of one record: a person may say so.
  const key = recognition.byRole.get(role);
  const by = key?.role === "recordId" && !key.confirmed ? "rule" : "evidence";
  const choice = decide(choiceKinds.repeatedRows, fields, options.answers, "leave", by);
  const choices = [choice];
  if (choice.taken === "count") return { choices };
  for (const row of repeats) drop(row, dropCode.repeats);
  return {
    choices,
    excluded: [leftOut(rowReasons.repeated({}), repeats.length, dropCode.repeats)],
    obstacles: [`${repeats.length} rows hold a record once more, which a formula over the whole columns would count`],
  };
};

/** Days are met again and again; numbers and moments aren't. */
function tellsApart(column: Column | undefined): boolean {
  return column?.type === "category" || (column?.type === "time" && !column.dateOnly);
}

/** The rows that repeat an earlier one; none where rows of one record differ more than now and then. */
function repeatsOf(
  key: Column | undefined,
  parts: readonly number[],
  all: readonly Column[],
  used: Uint8Array,
): number[] {
  if (!key) return [];
  const firsts = new Map<number | string, number>();
  const repeats: number[] = [];
  let different = 0;
  for (let row = 0; row < used.length; row++) {
    const value = key.values[row] ?? -1;
    if (!used[row] || !(value >= 0)) continue;
    const record = parts.length > 0 ? `${value} ${parts[row]}` : value;
    const first = firsts.get(record);
    if (first === undefined) firsts.set(record, row);
    else if (all.every((column) => isSame(column, first, row))) repeats.push(row);
    else different += 1;
  }
  return different <= mostDifferent * repeats.length ? repeats : [];
}

function isSame({ values, state }: Column, one: number, other: number): boolean {
  return state[one] === state[other] && Object.is(values[one], values[other]);
}
