import type { ICellData } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

/**
 * The engine looks for each cell among results of its own runs, building tables as it goes. Here every formula runs alone
 * and its cells are where they are.
 */
export function readCellsDirectly(): void {
  BaseReferenceObject.prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number) {
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column) as ICellData;
  };
}
