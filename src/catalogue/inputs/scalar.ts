import { failure, type Failure } from "../../cells/failure";
import { toNumber } from "../../cells/number";
import type { TimeUnit } from "../unit";
import type { Input } from "./input";
import { errorIn, toGrid, type Argument, type Asker } from "./range";

/** A single number, e.g. a number of months. */
export function number(name: string, help: string): Input<number> {
  return { name, help, kind: "number", shape: "scalar", optional: false, zero: "counts", read: readNumber };
}

/** A fraction: 0.74, or the text "74%". */
export function rate(name: string, help: string): Input<number> {
  return { name, help, kind: "rate", shape: "scalar", optional: false, zero: "counts", read: readNumber };
}

/** The unit of a duration: "min", "h" or "d"; longer words are understood. */
export function timeUnit(help: string): Input<TimeUnit> {
  return { name: "unit", help, kind: "unit", shape: "scalar", optional: false, zeroIsBlank: true, read: readTimeUnit };
}

function readNumber(argument: Argument, asker: Asker): number | Failure {
  const cell = toGrid(argument)[0]?.[0];
  const value = toNumber(cell);
  if (value !== undefined) return value;
  return (
    errorIn(cell, asker.id) ??
    failure("#VALUE!", `${asker.id} requires a number for ${asker.input}: it is '${String(cell)}'`)
  );
}

const unitWords: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^m(?:in(?:ute)?s?)?$/, "min"],
  [/^h(?:(?:ou)?rs?)?$/, "h"],
  [/^d(?:ays?)?$/, "d"],
];

function readTimeUnit(argument: Argument, asker: Asker): TimeUnit | Failure {
  const cell = toGrid(argument)[0]?.[0];
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  const unit = unitWords.find(([form]) => form.test(word))?.[1];
  if (unit) return unit;
  return (
    errorIn(cell, asker.id) ??
    failure("#VALUE!", `${asker.id} requires the unit "min", "h" or "d": it is '${String(cell)}'`)
  );
}
