import { CellValueType, type ICellData } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { plainNumber } from "../document/plainNumber";
import { wrap, type Calculate, type Executor } from "./executor";

/** Which cells of a range meet a criterion: 1 for those that do. */
type Mask = Uint8Array;

/** A criterion: how it compares, and with what. */
const parts = /^(>=|<=|<>|=|>|<)?(.*)$/s;

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
  ">": (left, right) => left > right,
  "<": (left, right) => left < right,
  ">=": (left, right) => left >= right,
  "<=": (left, right) => left <= right,
};

/** What the formulas of one run have found out: the cells of ranges, and which of them meet which criterion. */
export interface CriteriaMemory {
  readonly cells: Map<string, readonly (ICellData | null)[]>;
  readonly masks: Map<string, Mask>;
}

/**
 * Functions that take ranges with criteria, over columns of any length: the engine makes some objects for each cell and
 * condition; here a number is held against a number as it is, and any other value is asked of the engine once. `memory`
 * gives what the present run remembers.
 */
export function countCells(executorOf: (name: string) => Executor, memory: () => CriteriaMemory): void {
  const countIf = executorOf("COUNTIF");
  if (!countIf) return;
  const engineCounts = countIf.calculate.bind(countIf) as Calculate;
  const matching = (pairs: readonly FunctionVariantType[], size: string | undefined) =>
    masksOf(pairs, size, engineCounts, memory());
  for (const name of ["COUNTIF", "COUNTIFS"]) {
    replace(executorOf(name), (variants) => {
      const mask = matching(variants, undefined);
      return mask && NumberValueObject.create(mask.reduce((sum, one) => sum + one, 0));
    });
  }
  for (const name of ["SUMIFS", "AVERAGEIFS"]) {
    replace(executorOf(name), ([range, ...pairs]) => {
      const mask = isRange(range) ? matching(pairs, sizeOf(range)) : undefined;
      return mask && totalOf(cellsOf(range as BaseReferenceObject, memory()), mask, name === "AVERAGEIFS");
    });
  }
  for (const name of ["SUMIF", "AVERAGEIF"]) {
    replace(executorOf(name), ([range, criterion, values = range]) => {
      if (!isRange(range) || !isRange(values) || !criterion) return undefined;
      const mask = matching([range, criterion], sizeOf(values));
      return mask && totalOf(cellsOf(values, memory()), mask, name === "AVERAGEIF");
    });
  }
}

/** The engine's own function goes on where the other one gives nothing. */
function replace(executor: Executor, calculate: (variants: FunctionVariantType[]) => FunctionVariantType | undefined) {
  wrap(
    executor,
    (own) =>
      (...variants) =>
        calculate(variants) ?? own(...variants),
  );
}

/** The cells that meet all criteria; undefined where ranges and criteria are not of the plain kind. */
function masksOf(
  pairs: readonly FunctionVariantType[],
  size: string | undefined,
  engineCounts: Calculate,
  memory: CriteriaMemory,
): Mask | undefined {
  if (pairs.length === 0 || pairs.length % 2 === 1) return undefined;
  let met: Mask | undefined;
  for (let index = 0; index < pairs.length; index += 2) {
    const [range, criterion] = [pairs[index], pairs[index + 1]];
    if (!isRange(range) || !isPlain(criterion)) return undefined;
    size ??= sizeOf(range);
    if (sizeOf(range) !== size) return undefined;
    const mask = maskOf(range, criterion, engineCounts, memory);
    const earlier: Mask | undefined = met;
    met = earlier ? mask.map((one, at) => one & (earlier[at] ?? 0)) : mask;
  }
  return met;
}

function maskOf(
  range: BaseReferenceObject,
  criterion: BaseValueObject,
  engineCounts: Calculate,
  memory: CriteriaMemory,
): Mask {
  const text = String(criterion.getValue());
  const key = `${keyOf(range)}|${criterion.isString()}|${criterion.isBoolean()}|${text}`;
  const known = memory.masks.get(key);
  if (known) return known;
  const [, sign = "=", operand = ""] = parts.exec(text) ?? [];
  const number = !criterion.isBoolean() && plainNumber.test(operand) ? operand : undefined;
  const compare = number === undefined ? undefined : comparisons[sign];
  // Without a digit a criterion is no number in any writing: what it says of one number it says of all.
  const sameForNumbers = number === undefined && !/\d/.test(text);
  const equality = sign === "=" || sign === "<>";
  const asked = new Map<unknown, number>();
  const mask = Uint8Array.from(cellsOf(range, memory), (cell, at) => {
    const plain = cell?.t === CellValueType.NUMBER;
    if (compare && (plain || (equality && looksLikeNumber(cell))))
      return Number(compare(Number(cell?.v), Number(number)));
    const value = plain && sameForNumbers ? "number" : `${cell?.t ?? ""}|${cell?.v ?? ""}|${cell?.p ? "p" : ""}`;
    const answer = asked.get(value) ?? asksEngine(range, at, criterion, engineCounts);
    asked.set(value, answer);
    return answer;
  });
  memory.masks.set(key, mask);
  return mask;
}

/** Text that looks like a number equals that number, "05" and "5E0" too. */
function looksLikeNumber(cell: ICellData | null): boolean {
  return cell?.t === CellValueType.STRING && typeof cell.v === "string" && plainNumber.test(cell.v);
}

/** Whether the engine counts a single cell of a range. */
function asksEngine(
  range: BaseReferenceObject,
  at: number,
  criterion: BaseValueObject,
  engineCounts: Calculate,
): number {
  const whole = range.getRangeData();
  const { startColumn, endColumn } = range.getRangePosition();
  const columns = endColumn - startColumn + 1;
  const row = whole.startRow + Math.floor(at / columns);
  const column = whole.startColumn + (at % columns);
  range.setRangeData({ ...whole, startRow: row, endRow: row, startColumn: column, endColumn: column });
  try {
    const counted = engineCounts(range, criterion);
    return counted.isError() ? 0 : Number((counted as BaseValueObject).getValue());
  } finally {
    range.setRangeData(whole);
  }
}

/** The sum or mean of the numbers among the cells that count; an error among them is the result. */
function totalOf(cells: readonly (ICellData | null)[], mask: Mask, mean: boolean): BaseValueObject {
  let sum = 0;
  let count = 0;
  for (const [at, cell] of cells.entries()) {
    if (mask[at] === 0 || !cell) continue;
    if (cell.t === CellValueType.NUMBER) {
      sum += Number(cell.v);
      count += 1;
    } else if (cell.t === undefined) return ErrorValueObject.create(cell.v as ErrorType);
  }
  if (!mean) return NumberValueObject.create(sum);
  return count === 0 ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO) : NumberValueObject.create(sum / count);
}

function isRange(variant: FunctionVariantType | undefined): variant is BaseReferenceObject {
  if (!variant?.isReferenceObject()) return false;
  const { startRow, startColumn, endRow, endColumn } = (variant as BaseReferenceObject).getRangePosition();
  return startRow >= 0 && startColumn >= 0 && endRow >= startRow && endColumn >= startColumn;
}

function isPlain(variant: FunctionVariantType | undefined): variant is BaseValueObject {
  if (!variant || variant.isReferenceObject() || variant.isArray() || variant.isError()) return false;
  const value = variant as BaseValueObject;
  return value.isNumber() || value.isString() || value.isBoolean();
}

function sizeOf(range: BaseReferenceObject): string {
  const { startRow, startColumn, endRow, endColumn } = range.getRangePosition();
  return `${endRow - startRow + 1}x${endColumn - startColumn + 1}`;
}

function keyOf(range: BaseReferenceObject): string {
  const { startRow, startColumn, endRow, endColumn } = range.getRangePosition();
  return `${range.getSheetId()}|${startRow}|${startColumn}|${endRow}|${endColumn}`;
}

/** The cells of a range, row by row. */
function cellsOf(range: BaseReferenceObject, { cells }: CriteriaMemory): readonly (ICellData | null)[] {
  const key = keyOf(range);
  const known = cells.get(key);
  if (known) return known;
  const { startRow, startColumn, endRow, endColumn } = range.getRangePosition();
  const { cellData } = range.getCurrentActiveSheetData();
  const found: (ICellData | null)[] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      found.push((cellData.getValue(row, column) as ICellData | undefined) ?? null);
    }
  }
  cells.set(key, found);
  return found;
}
