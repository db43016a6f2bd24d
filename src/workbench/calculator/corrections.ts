import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { tellErrorsFromTexts } from "./errorCells";
import { wrap, type Calculate, type Executor } from "./executor";

/** Functions that hand a text on, compare it as text or take it apart. */
const keepsText = (
  "IF IFERROR IFNA IFS CHOOSE SWITCH MATCH VLOOKUP HLOOKUP LOOKUP EXACT LEN LEFT RIGHT MID FIND SEARCH SUBSTITUTE " +
  "CONCATENATE CONCAT TEXTJOIN REPT TRIM UPPER LOWER HYPERLINK"
).split(" ");

/** Where the engine is known to differ from Excel and can be put right. Each point has its test. */
export function correct(executorOf: (name: string) => Executor): void {
  // MEDIAN takes text that looks like a number, such as a ticket's number, for a number.
  wrap(
    executorOf("MEDIAN"),
    (calculate) =>
      (...variants) =>
        calculate(...variants.map(withoutTexts)),
  );
  // SUMPRODUCT of ranges that differ in size is #VALUE!.
  wrap(executorOf("SUMPRODUCT"), (calculate) => (...variants) => {
    const sizes = new Set(variants.map(sizeOf));
    return sizes.size > 1 ? ErrorValueObject.create(ErrorType.VALUE) : calculate(...variants);
  });
  // IF asks for TRUE or FALSE: any other text is #VALUE!.
  wrap(executorOf("IF"), (calculate) => (...variants) => {
    const condition = variants[0] as BaseValueObject;
    return condition.isString() && !/^(?:true|false)$/i.test(String(condition.getValue()))
      ? ErrorValueObject.create(ErrorType.VALUE)
      : calculate(...variants);
  });
  // A text that is given to one of these stays text, though it looks like a date or a share: "5-7" is no day in July.
  for (const name of keepsText) {
    const executor = executorOf(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
  // SORT sorts the cells that it is given in place, and other formulas of the same run read the same ones.
  wrap(executorOf("SORT"), (calculate) => (first, ...rest) => {
    return first ? calculate(copied(first), ...rest) : calculate();
  });
  // An average over an error is that error, not #VALUE!.
  for (const [name, sum] of Object.entries(sumOf)) {
    const total = executorOf(sum)?.calculate.bind(executorOf(sum)) as Calculate | undefined;
    wrap(executorOf(name), (calculate) => (...variants) => {
      const average = calculate(...variants);
      const known = average.isError() && total ? total(...variants) : average;
      return known.isError() ? known : average;
    });
  }
  // The largest and the smallest of no number is 0.
  for (const name of ["MAXIFS", "MINIFS"]) {
    wrap(executorOf(name), (calculate) => (...variants) => {
      const found = calculate(...variants);
      const value = found.isReferenceObject() || found.isArray() ? 0 : (found as BaseValueObject).getValue();
      return typeof value === "number" && !Number.isFinite(value) ? NumberValueObject.create(0) : found;
    });
  }
  compareTexts();
  tellErrorsFromTexts();
}

/** The function that adds up what another one takes the average of, with the same arguments. */
const sumOf = { AVERAGE: "SUM", AVERAGEIF: "SUMIF", AVERAGEIFS: "SUMIFS" };

function copied(variant: FunctionVariantType): FunctionVariantType {
  return variant.isArray() ? (variant as ArrayValueObject).mapValue((value) => value) : variant;
}

function withoutTexts(variant: FunctionVariantType): FunctionVariantType {
  if (!variant.isArray()) return variant;
  return (variant as ArrayValueObject).mapValue((value) => (value.isString() ? NullValueObject.create() : value));
}

function sizeOf(variant: FunctionVariantType): string {
  if (!variant.isArray()) return "1x1";
  const array = variant as ArrayValueObject;
  return `${array.getRowCount()}x${array.getColumnCount()}`;
}

let compared = false;

/** The engine's own comparisons are changed once, however many engines there are. */
function compareTexts(): void {
  if (compared) return;
  compared = true;
  compareEmptyTextWithBlank();
  compareTruthWithText();
}

/** ="" equals a blank cell from either side; the engine sees it from one side only. */
function compareEmptyTextWithBlank(): void {
  const compare = StringValueObject.prototype.compare;
  StringValueObject.prototype.compare = function (this: StringValueObject, other: BaseValueObject, operator, exact) {
    return other.isNull() ? this.compareBy("", operator, exact) : compare.call(this, other, operator, exact);
  };
}

const aboveText: ReadonlySet<string> = new Set(["<>", ">", ">="]);

/** TRUE and FALSE are above every text, the empty one as well. */
function compareTruthWithText(): void {
  const compare = BooleanValueObject.prototype.compare;
  BooleanValueObject.prototype.compare = function (this: BooleanValueObject, other: BaseValueObject, operator) {
    return other.isString() ? BooleanValueObject.create(aboveText.has(operator)) : compare.call(this, other, operator);
  };
}
