import { fifteenDigits } from "../../../cells/fifteenDigits";
import { askEngine, finite, numberOf, type Compute, type Scalar } from "./values";

type Operation = (left: Scalar, right: Scalar) => Scalar;

const arithmetic =
  (calculate: (left: number, right: number) => number): Operation =>
  (left, right) =>
    finite(calculate(numberOf(left), numberOf(right)));

const comparison =
  (holds: (order: number) => boolean): Operation =>
  (left, right) =>
    holds(orderOf(left, right));

/** Operators by how tightly they bind, the loosest first. */
export const operators: readonly Readonly<Record<string, Operation>>[] = [
  {
    "=": comparison((order) => order === 0),
    "<>": comparison((order) => order !== 0),
    "<": comparison((order) => order < 0),
    "<=": comparison((order) => order <= 0),
    ">": comparison((order) => order > 0),
    ">=": comparison((order) => order >= 0),
  },
  {
    "+": arithmetic((left, right) => left + right),
    "-": arithmetic((left, right) => left - right),
  },
  {
    "*": arithmetic((left, right) => left * right),
    "/": arithmetic((left, right) => left / right),
  },
];

/** Below 0 where the first is the lesser: any number is less than any text, and any text less than FALSE. */
function orderOf(left: Scalar, right: Scalar): number {
  const [one, other] = [blankAs(left, right), blankAs(right, left)];
  const kinds = kindOf(one) - kindOf(other);
  if (kinds !== 0) return kinds;
  if (typeof one === "string" && typeof other === "string") return orderOfTexts(one, other);
  return isSame(Number(one), Number(other)) ? 0 : Number(one) - Number(other);
}

/** Which text comes first is a question of languages: only what is equal is known here. */
function orderOfTexts(left: string, right: string): number {
  if (left.toLowerCase() === right.toLowerCase()) return 0;
  throw askEngine;
}

/** Numbers are told apart by the fifteen digits that Excel keeps. */
function isSame(left: number, right: number): boolean {
  const isClose = Math.abs(left - right) <= 1e-14 * Math.abs(left);
  return left === right || (isClose && fifteenDigits(left) === fifteenDigits(right));
}

function blankAs(value: Scalar, beside: Scalar): number | string | boolean {
  if (value !== null) return value;
  if (typeof beside === "string") return "";
  return typeof beside === "boolean" ? false : 0;
}

function kindOf(value: number | string | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

export function negative(of: Compute): Compute {
  return (row) => -numberOf(of(row));
}
