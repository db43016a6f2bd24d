import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionNames,
} from "@univerjs/engine-formula";
import { localAddress, quoteSheet } from "../../cells/address";

/** How a blank cell arrives in a custom function: it differs between platforms. */
export type Blank = 0 | null | "";

/** Where the arguments stand that are cells, "Tickets!A2:A9"; undefined for values. */
export type Addresses = readonly (string | undefined)[];

/** The add-in's functions, as formulas call them. */
export interface CustomFunctionTable {
  readonly blank: Blank;
  /** Whether there is a function of this name, in upper case: "MSP.FCR". */
  knows(name: string): boolean;
  /** Which of its parameters take ranges; one entry per parameter. */
  ranges(name: string): readonly boolean[];
  /** Calls a function; what it throws becomes an error in the cell. A promise is #BUSY! for now. */
  call(name: string, given: readonly unknown[], addresses: Addresses): unknown;
  /** An error among the values, where functions.json lets them reach the functions; left out = they don't. */
  error?(code: string): unknown;
}

const busy = "#BUSY!";

/** Runs a function of the table for the engine; whatever goes wrong in it becomes an error in the cell. */
export class CustomExecutor extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly title: string,
    private readonly table: () => CustomFunctionTable | undefined,
    private readonly sheetName: (engineId: string) => string | undefined,
  ) {
    super(title as IFunctionNames);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const table = this.table();
    if (!table) return ErrorValueObject.create(ErrorType.NAME);
    const ranges = table.ranges(this.title);
    if (variants.length > ranges.length) return ErrorValueObject.create(ErrorType.NA);
    const given: unknown[] = [];
    for (const [index, takesRange] of ranges.entries()) {
      const argument = argumentOf(variants[index], takesRange, table);
      if (argument instanceof ErrorValueObject) return argument;
      given.push(argument);
    }
    try {
      return resultOf(
        table.call(
          this.title,
          given,
          ranges.map((_range, index) => this.addressOf(variants[index])),
        ),
      );
    } catch (thrown) {
      return errorOf((thrown as { readonly code?: unknown } | null)?.code);
    }
  }

  private addressOf(variant: FunctionVariantType | undefined): string | undefined {
    if (!variant?.isReferenceObject()) return undefined;
    const reference = variant as BaseReferenceObject;
    const sheet = this.sheetName(reference.getForcedSheetId() || reference.getDefaultSheetId());
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    if (sheet === undefined) return undefined;
    return `${quoteSheet(sheet)}!${localAddress(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)}`;
  }
}

/** An argument as Excel hands it over: rows of values for a range, one value else; null where it is left out. */
function argumentOf(
  variant: FunctionVariantType | undefined,
  takesRange: boolean,
  { blank, error }: CustomFunctionTable,
): unknown {
  if (!variant) return null;
  const array = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : variant.isArray()
      ? (variant as ArrayValueObject)
      : undefined;
  if (!array) {
    const value = variant as BaseValueObject;
    if (value.isError()) return errorArgument(value, takesRange, error);
    return value.isNull() ? null : takesRange ? [[value.getValue()]] : value.getValue();
  }
  const rows = array.getArrayValue().map((row) => row.map((value) => (value?.isNull() === false ? value : null)));
  const found = rows.flat().find((value) => value?.isError());
  if (found && !error) return found;
  const plain = (value: BaseValueObject) => (value.isError() ? error?.(String(value.getValue())) : value.getValue());
  const values = rows.map((row) => row.map((value) => (value ? plain(value) : blank)));
  if (takesRange) return values;
  const [first] = values;
  return values.length === 1 && first?.length === 1 ? first[0] : ErrorValueObject.create(ErrorType.VALUE);
}

function errorArgument(value: BaseValueObject, takesRange: boolean, error: CustomFunctionTable["error"]): unknown {
  if (!error) return value;
  const handed = error(String(value.getValue()));
  return takesRange ? [[handed]] : handed;
}

/** What a function may give; Excel makes #VALUE! of any other error. */
const givable = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", busy]);

function errorOf(code: unknown): ErrorValueObject {
  return ErrorValueObject.create((typeof code === "string" && givable.has(code) ? code : "#VALUE!") as ErrorType);
}

/** A result as Excel takes it: a number that is none is an error, rows of values spill. */
function resultOf(result: unknown): BaseValueObject {
  if (Array.isArray(result)) {
    const rows = (result as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns === 0) return errorOf("#VALUE!");
    if (columns === 1 && rows.length === 1) return resultOf(rows[0]?.[0]);
    const calculateValueList = rows.map((row) => Array.from({ length: columns }, (_cell, at) => resultOf(row[at])));
    const size = { rowCount: rows.length, columnCount: columns, unitId: "", sheetId: "", row: -1, column: -1 };
    return ArrayValueObject.create({ calculateValueList, ...size });
  }
  if (typeof result === "number") {
    if (Number.isNaN(result)) return errorOf("#VALUE!");
    return Number.isFinite(result) ? NumberValueObject.create(result) : errorOf("#NUM!");
  }
  if (typeof result === "string") return StringValueObject.create(result);
  if (typeof result === "boolean") return BooleanValueObject.create(result);
  if (result === null || result === undefined) return NullValueObject.create();
  return errorOf(typeof (result as PromiseLike<unknown>).then === "function" ? busy : "#VALUE!");
}
