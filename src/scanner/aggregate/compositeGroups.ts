/** Which group each row belongs to, as a number below `count`; -1 where it belongs to none. */
export interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

/** Cells that several kinds of groups may have together: few enough that their sums stay close at hand. */
const mostCells = 4096;

/** Kinds of groups put across each other: a row belongs to one cell, which tells its group of each kind. */
export interface CompositeGroups {
  /** The cell of each row. */
  readonly of: Int32Array;
  readonly cells: number;
  /** The group of each cell, by kind; -1 = of none. */
  readonly groupsOf: ReadonlyMap<number, Int32Array>;
}

/**
 * Puts kinds of groups across each other, so that a row has to be looked at only a few times for all of them. Without any
 * kind all rows share one cell.
 */
export function compositeGroups(groups: readonly Groups[], rows: number): CompositeGroups[] {
  const order = groups.map((_, kind) => kind).sort((a, b) => (groups[a]?.count ?? 0) - (groups[b]?.count ?? 0));
  const bundles: number[][] = [[]];
  let cells = 1;
  for (const kind of order) {
    const size = (groups[kind]?.count ?? 0) + 1;
    if (cells * size <= mostCells) bundles.at(-1)?.push(kind);
    else bundles.push([kind]);
    cells = cells * size <= mostCells ? cells * size : size;
  }
  return bundles
    .filter((kinds, index) => kinds.length > 0 || bundles.length === index + 1)
    .map((kinds) => bundle(groups, kinds, rows));
}

function bundle(groups: readonly Groups[], kinds: readonly number[], rows: number): CompositeGroups {
  const of = new Int32Array(rows);
  const steps: { readonly kind: number; readonly count: number; readonly step: number }[] = [];
  let cells = 1;
  for (const kind of kinds) {
    const group = groups[kind];
    if (!group) continue;
    steps.push({ kind, count: group.count, step: cells });
    addSteps(of, group.of, cells);
    cells *= group.count + 1;
  }
  const groupsOf = new Map(steps.map(({ kind, count, step }) => [kind, groupOfCells(cells, count, step)]));
  return { of, cells, groupsOf };
}

/** The first group of a kind stands for the rows that belong to none. */
function addSteps(cells: Int32Array, of: Int32Array, step: number): void {
  for (let row = 0; row < cells.length; row++) cells[row] = (cells[row] ?? 0) + ((of[row] ?? -1) + 1) * step;
}

function groupOfCells(cells: number, count: number, step: number): Int32Array {
  const groups = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) groups[cell] = (Math.floor(cell / step) % (count + 1)) - 1;
  return groups;
}
