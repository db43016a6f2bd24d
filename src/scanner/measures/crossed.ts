/** Which group each row belongs to, as a number below `count`; -1 where it belongs to none. */
export interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

/** Cells that several kinds of groups may have together: few enough that their sums stay close at hand. */
const mostCells = 4096;

/** Kinds of groups put across each other: a row belongs to one cell, which tells its group of each kind. */
export interface Crossed {
  /** The cell of each row. */
  readonly of: Int32Array;
  readonly cells: number;
  /** How many groups each kind has, and how many cells lie between one of its groups and the next. */
  readonly kinds: readonly { readonly kind: number; readonly count: number; readonly step: number }[];
}

/** Puts kinds of groups across each other, so that a row has to be added only a few times for all of them. */
export function crossed(groups: readonly Groups[]): Crossed[] {
  const order = groups.map((_, kind) => kind).sort((a, b) => (groups[a]?.count ?? 0) - (groups[b]?.count ?? 0));
  const bundles: number[][] = [];
  let cells = Infinity;
  for (const kind of order) {
    const size = (groups[kind]?.count ?? 0) + 1;
    if (cells * size <= mostCells) bundles.at(-1)?.push(kind);
    else bundles.push([kind]);
    cells = cells * size <= mostCells ? cells * size : size;
  }
  return bundles.map((kinds) => bundle(groups, kinds));
}

function bundle(groups: readonly Groups[], wanted: readonly number[]): Crossed {
  const of = new Int32Array(groups[0]?.of.length ?? 0);
  const kinds: Crossed["kinds"][number][] = [];
  let step = 1;
  for (const kind of wanted) {
    const group = groups[kind];
    if (!group) continue;
    kinds.push({ kind, count: group.count, step });
    addSteps(of, group.of, step);
    step *= group.count + 1;
  }
  return { of, cells: step, kinds };
}

/** The first group of a kind stands for the rows that belong to none. */
function addSteps(cells: Int32Array, of: Int32Array, step: number): void {
  for (let row = 0; row < cells.length; row++) cells[row] = (cells[row] ?? 0) + ((of[row] ?? -1) + 1) * step;
}

/** Adds up the cells of each group of a kind. */
export function margin<T extends Float64Array | Int32Array>(
  cells: T,
  { count, step }: Crossed["kinds"][number],
  into: T,
): T {
  // Alone in its crossing: a million clients need no sums.
  if (cells.length === count + 1) into.set(cells.subarray(1));
  else
    for (let cell = 0; cell < cells.length; cell++) {
      const group = (Math.floor(cell / step) % (count + 1)) - 1;
      if (group >= 0) into[group] = (into[group] ?? 0) + (cells[cell] ?? 0);
    }
  return into;
}
