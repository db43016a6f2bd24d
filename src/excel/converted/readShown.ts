import { hasApi } from "../host/requirements";
import { cellKey, rangeOf, runsOf, type FormulaCell } from "../formulas/findFormulas";

/** A formula with what it shows. */
export interface Shown extends FormulaCell {
  readonly value: unknown;
  /** All that it spilled, its own cell included. */
  readonly spilled?: readonly (readonly unknown[])[];
}

/** Reads what formulas show. One round trip, two where a formula spills over other cells. */
export async function readShown(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<readonly Shown[]> {
  if (cells.length === 0) return [];
  const knowsSpills = hasApi("1.12");
  const runs = runsOf(cells).map((run) => {
    const range = rangeOf(context, run.area);
    range.load(knowsSpills ? "values,text,hasSpill" : "values,text");
    return { ...run, range };
  });
  await context.sync();
  const shown = runs.flatMap((run) =>
    run.cells.map((cell, n) => ({
      ...cell,
      value: shownIn((run.range.values as unknown[][])[n]?.[0], (run.range.text as unknown[][])[n]?.[0]),
      mayspill: knowsSpills && run.range.hasSpill,
    })),
  );
  const spills = await readSpills(
    context,
    shown.filter(({ mayspill }) => mayspill !== false),
  );
  return shown.flatMap(({ mayspill, ...cell }): Shown[] => {
    if (mayspill === false) return [cell];
    const spill = spills.get(cellKey(cell));
    // A cell that another one spills into may give that one's formula as its own.
    if (spill?.values === undefined) return spill?.isPart ? [] : [cell];
    return [{ ...cell, spilled: spill.values }];
  });
}

/** A cell that is stuck at #NAME? may give another error as its value, and shows the true one. */
function shownIn(value: unknown, text: unknown): unknown {
  return text === "#NAME?" && typeof value === "string" && value.startsWith("#") ? text : value;
}

async function readSpills(context: Excel.RequestContext, cells: readonly FormulaCell[]) {
  if (cells.length === 0) return new Map<string, { isPart: boolean; values: unknown[][] | undefined }>();
  const asked = cells.map((cell) => {
    const own = rangeOf(context, { ...cell, rows: 1, columns: 1 });
    own.load("hasSpill");
    const area = own.getSpillingToRangeOrNullObject();
    area.load("values");
    return { cell, own, area };
  });
  await context.sync();
  return new Map(
    asked.map(({ cell, own, area }) => {
      const values = area.isNullObject ? undefined : (area.values as unknown[][]);
      return [cellKey(cell), { isPart: own.hasSpill === true, values }] as const;
    }),
  );
}
