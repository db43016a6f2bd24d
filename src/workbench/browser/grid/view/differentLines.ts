import { BooleanNumber, type IStyleData, type Nullable } from "@univerjs/core";

/** A row or a column: height or width in pixels, whether it is hidden, its style. */
export interface Line {
  readonly w?: number;
  readonly h?: number;
  readonly hd?: BooleanNumber;
  readonly ia?: BooleanNumber;
  readonly s?: Nullable<IStyleData | string>;
}

export type Lines = Readonly<Record<number, Nullable<Line>>>;

function complete(line: Nullable<Line>, standard: Line): Line {
  return { ...standard, hd: BooleanNumber.FALSE, s: undefined, ...line };
}

/** The rows or columns that are shown otherwise than they are wanted, as wanted; undefined where all are right. */
export function differentLines(wanted: Lines, shown: Lines, standard: Line): Lines | undefined {
  const different: Record<number, Line> = {};
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(shown)])) {
    const index = Number(key);
    const target = complete(wanted[index], standard);
    const present = complete(shown[index], standard);
    const same =
      target.w === present.w &&
      target.h === present.h &&
      (target.hd || BooleanNumber.FALSE) === (present.hd || BooleanNumber.FALSE) &&
      (target.s ?? undefined) === (present.s ?? undefined);
    if (!same) different[index] = target;
  }
  return Object.keys(different).length > 0 ? different : undefined;
}
