import { ObjectMatrix, type ICommandInfo } from "@univerjs/core";
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
  type IMoveRangeMutationParams,
} from "@univerjs/preset-sheets-core";
import type { CellsChanged } from "../../../document/history";
import type { WorkbookDocument } from "../../../document/workbookDocument";

/** The cells that a mutation of the grid names: they are shown anew, in case the document didn't follow it. */
export function touchedCells(document: WorkbookDocument, { id, params }: ICommandInfo): CellsChanged[] {
  if (id === SetRangeValuesMutation.id) {
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    return cellsOf(document, subUnitId, cellValue ?? {});
  }
  if (id !== MoveRangeMutation.id) return [];
  const { from, to } = params as IMoveRangeMutationParams;
  return [from, to].flatMap(({ subUnitId, value }) => cellsOf(document, subUnitId, value));
}

function cellsOf(document: WorkbookDocument, sheetId: string, matrix: object): CellsChanged[] {
  const sheet = document.sheets.find(({ id }) => id === sheetId);
  const cells: { row: number; column: number }[] = [];
  new ObjectMatrix<unknown>(matrix as Record<number, Record<number, unknown>>).forValue((row, column) => {
    cells.push({ row, column });
  });
  return sheet ? [{ sheet, cells }] : [];
}
