import {
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";

type Executor = BaseFunction | null | undefined | void;
type Calculate = (...variants: FunctionVariantType[]) => FunctionVariantType;

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
  // SORT sorts the cells that it is given in place, and other formulas of the same run read the same ones.
  wrap(executorOf("SORT"), (calculate) => (first, ...rest) => {
    return first ? calculate(copied(first), ...rest) : calculate();
  });
  compareEmptyTextWithBlank();
}

function copied(variant: FunctionVariantType): FunctionVariantType {
  return variant.isArray() ? (variant as ArrayValueObject).mapValue((value) => value) : variant;
}

function wrap(executor: Executor, wrapper: (calculate: Calculate) => Calculate): void {
  if (!executor) return;
  executor.calculate = wrapper(executor.calculate.bind(executor) as Calculate);
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

/** ="" equals a blank cell from either side; the engine sees it from one side only. */
function compareEmptyTextWithBlank(): void {
  if (compared) return;
  compared = true;
  const compare = StringValueObject.prototype.compare;
  StringValueObject.prototype.compare = function (this: StringValueObject, other: BaseValueObject, operator, exact) {
    return other.isNull() ? this.compareBy("", operator, exact) : compare.call(this, other, operator, exact);
  };
}
