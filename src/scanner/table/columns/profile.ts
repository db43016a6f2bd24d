import { toActive } from "../../../cells/agreementState";
import { isMissing, type Cell } from "../../../cells/cell";
import { cellKind } from "../../../cells/cellKind";
import { isPlausibleSerial } from "../../../cells/date/plausible";
import { toTimeAmongTimes } from "../../../cells/date/timeOfDay";
import { durationHours } from "../../../cells/duration";
import { toFlag } from "../../../cells/flag";
import { toInOut } from "../../../cells/inOut";
import { toNumber } from "../../../cells/number";
import { toPromoterGroup, toWrittenScore } from "../../../cells/promoterAnswer";
import { toWrittenRating } from "../../../cells/rating";
import { isRatingWord } from "../../../cells/surveyAnswer";
import { mostStray } from "./times";

/** How many cells of a column are of which kind. */
export interface CellCounts {
  /** Cells that hold something other than an error. */
  readonly filled: number;
  /** Dates as text. */
  readonly dates: number;
  /** Numbers that could be dates; also counted as numbers. */
  readonly serials: number;
  readonly numbers: number;
  readonly durations: number;
  /** Numbers that say neither yes nor no: anything but 0 and 1. */
  readonly amounts: number;
  readonly flags: number;
  /** Words for active and ended, and plain yes and no. */
  readonly states: number;
  readonly ratings: number;
  /** Answers to the promoter question that are no plain numbers. */
  readonly scores: number;
  /** Different values. */
  readonly distinct: number;
}

/** What some cells of one column hold. Made once; headings' meanings, types and choices are read from it. */
export interface ColumnProfile {
  /** The cells that were looked at, without the missing ones. */
  readonly cells: readonly Cell[];
  readonly counts: CellCounts;
  /** The numbers among them, with a point before the decimals. */
  readonly numbers: readonly number[];
  /** Their times of day; none where much else or a longer time stands among them, or nothing but midnights. */
  readonly timesOfDay: readonly number[];
  /** True where hardly any cell carries a time of day besides its date. */
  readonly wholeDays: boolean;
  /** How many of the cells something is true of; each different value is looked at once. */
  count(isTrue: (cell: Cell) => boolean): number;
}

/** Profiles some cells of a column. */
export function profileColumn(cells: Iterable<Cell>): ColumnProfile {
  return new Profile([...cells].filter((cell) => !isMissing(cell)));
}

/** Each part is made when first asked for: of most columns only the counts are. */
class Profile implements ColumnProfile {
  private readonly values = new Map<Cell, number>();
  private counted: CellCounts | undefined;
  private times: readonly number[] | undefined;

  constructor(readonly cells: readonly Cell[]) {
    for (const cell of cells) this.values.set(cell, (this.values.get(cell) ?? 0) + 1);
  }

  get counts(): CellCounts {
    return (this.counted ??= countKinds(this.values));
  }

  get numbers(): readonly number[] {
    return this.cells.flatMap((cell) => toNumber(cell) ?? []);
  }

  get timesOfDay(): readonly number[] {
    return (this.times ??= timesOfDay(this.cells));
  }

  get wholeDays(): boolean {
    const timed = this.count((cell) =>
      typeof cell === "number" ? cell % 1 !== 0 : /\d\s?[:h]\s?\d{2}/i.test(String(cell)),
    );
    return timed <= mostStray * this.cells.length;
  }

  count(isTrue: (cell: Cell) => boolean): number {
    let found = 0;
    for (const [cell, times] of this.values) if (isTrue(cell)) found += times;
    return found;
  }
}

function countKinds(values: ReadonlyMap<Cell, number>): CellCounts {
  const count = {
    ...{
      filled: 0,
      dates: 0,
      serials: 0,
      numbers: 0,
      durations: 0,
      amounts: 0,
      flags: 0,
      states: 0,
      ratings: 0,
      scores: 0,
    },
    distinct: 0,
  };
  for (const [cell, times] of values) {
    const kind = cellKind(cell);
    if (kind === "error") continue;
    count.filled += times;
    count.distinct += 1;
    const flag = toFlag(cell);
    if (flag !== undefined || toInOut(cell) !== undefined) count.flags += times;
    if (flag !== undefined || toActive(cell) !== undefined) count.states += times;
    if (isRatingWord(cell) || toWrittenRating(cell) !== undefined) count.ratings += times;
    if (toWrittenScore(cell) !== undefined || toPromoterGroup(cell) !== undefined) count.scores += times;
    if (kind === "date") count.dates += times;
    if (kind === "duration") count.durations += times;
    if (kind === "number" || kind === "textNumber" || kind === "commaNumber") count.numbers += times;
    if (kind !== "number") continue;
    if (cell !== 0 && cell !== 1) count.amounts += times;
    if (isPlausibleSerial(Number(cell))) count.serials += times;
  }
  return count;
}

function timesOfDay(cells: readonly Cell[]): number[] {
  const times: number[] = [];
  for (const cell of cells) {
    const time = toTimeAmongTimes(cell);
    if (time !== undefined) times.push(time);
    else if (typeof cell === "number" || durationHours(cell) !== undefined) return [];
  }
  if (cells.length - times.length > mostStray * cells.length) return [];
  return times.some((time) => time > 0 && time < 1) ? times : [];
}
