import { CellValueType, type ICellData } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { cellErrorOf, isCellError, type CellValue } from "../document/cellValue";
import type { Calculated } from "../document/calculated";
import { errorCell } from "./errorCells";

const emptyText: ICellData = {
  t: CellValueType.STRING,
  p: { id: "", documentStyle: {}, body: { dataStream: "\r\n" } },
};

/** A cell as the engine reads it. */
export function toEngine(value: CellValue): ICellData | null {
  if (value === null) return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(value)) return errorCell(value.error);
  // The engine takes a cell with v: "" for a blank one; Excel doesn't: ="" is text.
  if (value === "") return emptyText;
  return { v: value, t: CellValueType.STRING };
}

type Scalar = { readonly value: CellValue } | { readonly refused: string };
export type Outcome = { readonly value: Calculated } | { readonly refused: string };

const mostSpilled = 1_000_000;

/**
 * What a formula came to; an empty cell it refers to counts as 0, as in Excel. `unknownName` tells whether a cell that it
 * may have read is #NAME?.
 */
export function fromEngine(result: FunctionVariantType | undefined, unknownName = false): Outcome {
  if (!result) return { refused: "it can't be read" };
  if (result.isReferenceObject()) return single((result as BaseReferenceObject).toArrayValueObject(), unknownName);
  if (result.isArray()) return single(result as ArrayValueObject, unknownName);
  return scalar(result as BaseValueObject, unknownName);
}

/** A single value, or rows of values that spill; a blank among them shows as 0, as in Excel. */
function single(array: ArrayValueObject, unknownName: boolean): Outcome {
  if (array.getRowCount() * array.getColumnCount() === 1) return scalar(array.getFirstCell(), unknownName);
  if (array.getRowCount() * array.getColumnCount() > mostSpilled) return { refused: "it gives too many values" };
  const rows: CellValue[][] = [];
  for (const line of array.getArrayValue()) {
    const row: CellValue[] = [];
    for (const cell of line) {
      const outcome: Scalar = cell ? scalar(cell, unknownName) : { value: 0 };
      if ("refused" in outcome) return outcome;
      row.push(outcome.value);
    }
    rows.push(row);
  }
  return { value: rows };
}

function scalar(object: BaseValueObject, unknownName: boolean): Scalar {
  if (object.isError()) {
    const text = String(object.getValue());
    const error = cellErrorOf(text);
    // A name that nothing knows would be an error in Excel too, but here it may just be something the engine lacks.
    return error && (unknownName || text !== "#NAME?") ? { value: error } : { refused: `the engine answers ${text}` };
  }
  if (object.isNull()) return { value: 0 };
  const value = object.getValue();
  if (typeof value === "number" && !Number.isFinite(value)) return { refused: "it gives no finite number" };
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return { value };
  return { refused: "it gives something that no cell can hold" };
}
