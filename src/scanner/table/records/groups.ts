import { cellState, type CategoryColumn } from "../columns/column";
import type { Question } from "../../result/finding";
import { filledDown, groupRoles } from "./mergedNames";
import type { RowFilter } from "./rowFilter";
import { reasonKinds } from "../../notices/reasons";
import { questionKinds } from "../../notices/questions";

/** Fewer rows than this show no pattern. */
const fewestRows = 6;

/**
 * Carries names down that stand once for several rows: in merged cells, and at the top of a group where a person says that
 * they count for the rows below.
 */
export const carryGroups: RowFilter = ({ columns, merged, recognition, options: { answers = {} } }, { used }) => {
  const { sheet } = recognition.region.grid;
  const found = new Map(columns);
  const carried: string[] = [];
  const questions: Question[] = [];
  for (const role of groupRoles) {
    const read = columns.get(role);
    if (read?.type !== "category") continue;
    const areas = merged.get(role);
    const column = areas ? filledDown(read, areas) : read;
    if (areas) {
      found.set(role, column);
      carried.push(column.heading);
    }
    const named = areas ? undefined : namedOnce(column, used);
    if (!named) continue;
    const id = `groups:${sheet}!${column.heading}`;
    if (answers[id] === "below") {
      found.set(role, carryDown(column, used));
      carried.push(column.heading);
    } else if (answers[id] !== "own") questions.push(ask(id, sheet, column, named));
  }
  return {
    columns: found,
    reasons: carried.map((heading) => reasonKinds.namesCarried({ column: heading })),
    obstacles: carried.map(
      (heading) => `A name in "${heading}" stands for the rows below it too, which a formula can't tell`,
    ),
    questions,
  };
};

/** How many of the rows name somebody, where the first one does, each name stands on one row and most rows are blank. */
function namedOnce(
  column: CategoryColumn,
  used: Uint8Array,
): { readonly rows: number; readonly named: number } | undefined {
  if (column.marks > 0 || column.state[used.indexOf(1)] !== cellState.ok) return undefined;
  const seen = new Set<number>();
  let rows = 0;
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    rows += 1;
    if (column.state[row] !== cellState.ok) continue;
    const label = column.values[row] ?? -1;
    if (seen.has(label)) return undefined;
    seen.add(label);
  }
  const named = seen.size;
  return named >= 2 && rows >= fewestRows && named <= rows / 2 ? { rows, named } : undefined;
}

function carryDown(column: CategoryColumn, used: Uint8Array): CategoryColumn {
  const values = column.values.slice();
  const state = column.state.slice();
  let last = -1;
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    if (state[row] === cellState.ok) last = values[row] ?? -1;
    else if (state[row] === cellState.missing && last >= 0) {
      values[row] = last;
      state[row] = cellState.ok;
    }
  }
  return { ...column, values, state, labels: column.labels };
}

function ask(
  id: string,
  sheet: string,
  { heading }: CategoryColumn,
  { rows, named }: { readonly rows: number; readonly named: number },
): Question {
  return {
    id,
    sheet,
    message: questionKinds.namesBelow({ column: heading, sheet, named, rows }).message,
    options: [
      { value: "below", label: "Yes, for the rows below it" },
      { value: "own", label: "No, only for its own row" },
    ],
  };
}
