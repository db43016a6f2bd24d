/** The key of a row that nobody looks for: it can stand for any other of its kind. */
export const anyRow = "-";

/** Rows below each other. */
export interface RowRun {
  readonly at: number;
  readonly count: number;
}

/** Rows that come to another place: from the sheet itself, or from where they were put aside. */
export interface RowMove extends RowRun {
  readonly to: number;
  readonly isAside: boolean;
}

/** How the rows of a sheet come to stand as wanted, every one that stays with what refers to it. */
export interface RowSteps {
  /** Blank rows that come, each run at its place once those above it are there. */
  readonly inserts: readonly RowRun[];
  /** What comes to inserted rows, when all of them are there. */
  readonly moves: readonly RowMove[];
  /** Rows that go in the end, counted when all inserted ones are there. */
  readonly gaps: readonly RowRun[];
  /** How many there are between. */
  readonly rows: number;
}

/** A row between: one that stays has its number before and the one wanted, others one of the two. */
interface Between {
  readonly before?: number;
  readonly wanted?: number;
}

/**
 * Aligns rows by their keys: those in the same order stay, others move, new ones are inserted, and what is left over goes.
 * @param before keys of the rows as they stand; "" for one that is nobody's
 * @param wanted keys of the rows as they are to stand
 * @param aside keys of rows that were put aside, by their number there
 */
export function alignRows(
  before: readonly string[],
  wanted: readonly string[],
  aside: ReadonlyMap<number, string> = new Map(),
): RowSteps {
  const places = new Map(wanted.map((key, row) => [key, row]));
  places.delete(anyRow);
  const take = (key: string): number | undefined => {
    const place = places.get(key);
    places.delete(key);
    return place;
  };
  const found = before.map(take);
  const stays = new Set(longestRising(found));
  const between = interleave(before, wanted, found, stays);
  const beforeAt = new Map(between.flatMap((one, row) => (one.before === undefined ? [] : [[one.before, row]])));
  const wantedAt = new Map(between.flatMap((one, row) => (one.wanted === undefined ? [] : [[one.wanted, row]])));
  const moving = found.flatMap((place, row) =>
    place === undefined || stays.has(row) ? [] : [moveOf(beforeAt.get(row), wantedAt.get(place), false)],
  );
  const back = [...aside].flatMap(([row, key]) => {
    const place = take(key);
    return place === undefined ? [] : [moveOf(row, wantedAt.get(place), true)];
  });
  return {
    inserts: runsWhere(between, (one) => one.before === undefined),
    moves: joined([...moving, ...back]),
    gaps: runsWhere(between, (one) => one.wanted === undefined),
    rows: between.length,
  };
}

function moveOf(at = 0, to = 0, isAside: boolean): RowMove {
  return { at, to, count: 1, isAside };
}

/** Moves of rows below each other to places below each other are one. */
function joined(moves: readonly RowMove[]): readonly RowMove[] {
  const runs: RowMove[] = [];
  for (const move of moves) {
    const last = runs[runs.length - 1];
    const goesOn =
      last?.isAside === move.isAside && last.at + last.count === move.at && last.to + last.count === move.to;
    if (goesOn) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push(move);
  }
  return runs;
}

/** The rows of both, those that stay once; between two of them, rows of no key take each other's places. */
function interleave(
  before: readonly string[],
  wanted: readonly string[],
  found: readonly (number | undefined)[],
  stays: ReadonlySet<number>,
): readonly Between[] {
  const between: Between[] = [];
  let [row, place] = [0, 0];
  const upTo = (rowEnd: number, placeEnd: number) => {
    for (; place < placeEnd; place += 1) {
      const free = wanted[place] === anyRow ? before.indexOf(anyRow, row) : -1;
      if (free < 0 || free >= rowEnd) {
        between.push({ wanted: place });
        continue;
      }
      for (; row < free; row += 1) between.push({ before: row });
      between.push({ before: row, wanted: place });
      row += 1;
    }
    for (; row < rowEnd; row += 1) between.push({ before: row });
  };
  for (const stay of stays) {
    upTo(stay, found[stay] ?? 0);
    between.push({ before: row, wanted: place });
    [row, place] = [row + 1, place + 1];
  }
  upTo(before.length, wanted.length);
  return between;
}

function runsWhere(between: readonly Between[], is: (one: Between) => boolean): readonly RowRun[] {
  const runs: RowRun[] = [];
  between.forEach((one, at) => {
    if (!is(one)) return;
    const last = runs[runs.length - 1];
    if (last && last.at + last.count === at) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ at, count: 1 });
  });
  return runs;
}

/** The indices of a longest series of rising numbers, those that have none left out. */
function longestRising(numbers: readonly (number | undefined)[]): readonly number[] {
  /** For each length, the index at which a series of that length ends lowest. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  numbers.forEach((number, index) => {
    if (number === undefined) return;
    const length = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const at = length < 0 ? ends.length : length;
    previous.set(index, ends[at - 1]);
    ends[at] = index;
  });
  const series: number[] = [];
  for (let at = ends[ends.length - 1]; at !== undefined; at = previous.get(at)) series.push(at);
  return series.reverse();
}
