import { ObjectMatrix, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  MoveRangeMutation,
  RemoveNumfmtMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
  type IMoveRangeMutationParams,
  type IRemoveNumfmtMutationParams,
  type ISetNumfmtMutationParams,
} from "@univerjs/preset-sheets-core";
import type { CellsChanged } from "../../../document/history";
import type { WorkbookDocument } from "../../../document/workbookDocument";

/** The cells that a mutation of the grid names: they are shown again, in case the document didn't follow it. */
export function touchedCells(document: WorkbookDocument, { id, params }: ICommandInfo): CellsChanged[] {
  if (id === SetRangeValuesMutation.id) {
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    return cellsOf(document, subUnitId, cellValue ?? {});
  }
  if (id === SetNumfmtMutation.id) {
    const { subUnitId, values } = params as ISetNumfmtMutationParams;
    return inRanges(
      document,
      subUnitId,
      Object.values(values).flatMap(({ ranges }) => ranges),
    );
  }
  if (id === RemoveNumfmtMutation.id) {
    const { subUnitId, ranges } = params as IRemoveNumfmtMutationParams;
    return inRanges(document, subUnitId, ranges);
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

function inRanges(document: WorkbookDocument, sheetId: string, ranges: readonly IRange[]): CellsChanged[] {
  const sheet = document.sheets.find(({ id }) => id === sheetId);
  const cells = ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
    const columns = endColumn - startColumn + 1;
    return Array.from({ length: (endRow - startRow + 1) * columns }, (_cell, index) => {
      return { row: startRow + Math.floor(index / columns), column: startColumn + (index % columns) };
    });
  });
  return sheet ? [{ sheet, cells }] : [];
}
