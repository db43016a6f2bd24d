import {
  CommandType,
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
  type IUndoRedoItem,
  type IUndoRedoService,
  type Nullable,
} from "@univerjs/core";
import type { Step } from "../../document/history";

/** The one workbook in a grid. */
export const unitId = "workbook";

/** A step on the grid's undo stack; what it holds brings the document back, first before, then after it, and so on. */
export interface Entry {
  step: Step;
}

const turnBackId = "workbench.mutation.turn-back";

function entryOf(item: Nullable<IUndoRedoItem>): Entry | undefined {
  const [mutation] = item?.undoMutations ?? [];
  return mutation?.id === turnBackId ? (mutation.params as { readonly entry: Entry }).entry : undefined;
}

/**
 * Univer's undo stack, with the document's steps in place of Univer's own for the workbook: those know only what the
 * grid shows. The stacks of the editors of cells stay as they are.
 */
export class WorkbookUndoRedo extends LocalUndoRedoService {
  override pushUndoRedo(item: IUndoRedoItem): void {
    if (item.unitID !== unitId || entryOf(item)) super.pushUndoRedo(item);
  }
}
setDependencies(WorkbookUndoRedo, [[IUniverInstanceService], [ICommandService], [IContextService]]);

/** The document's steps on the undo stack. */
export class DocumentUndo {
  private latest: { readonly entry: Entry; readonly operation: number } | undefined;

  constructor(
    private readonly undoRedo: IUndoRedoService,
    commands: ICommandService,
    turnBack: (entry: Entry) => void,
  ) {
    commands.registerCommand({
      id: turnBackId,
      type: CommandType.MUTATION,
      handler: (_accessor, params: { readonly entry: Entry }) => {
        turnBack(params.entry);
        return true;
      },
    });
  }

  /** Adds a step. What belongs to the same operation of the add-in as the step before becomes part of that. */
  push(step: Step, operation: number | undefined): void {
    const { latest } = this;
    const continues = latest !== undefined && entryOf(this.undoRedo.pitchTopUndoElement()) === latest.entry;
    if (continues && latest.operation === operation) {
      latest.entry.step = merged(latest.entry.step, step);
      return;
    }
    const entry: Entry = { step };
    this.latest = operation === undefined ? undefined : { entry, operation };
    const mutations = [{ id: turnBackId, params: { entry } }];
    this.undoRedo.pushUndoRedo({ unitID: unitId, undoMutations: mutations, redoMutations: [...mutations] });
  }
}

/** Two steps one after the other, as one. */
function merged(first: Step, second: Step): Step {
  const chunks = new Map([...first.chunks].map(([sheet, images]) => [sheet, new Map(images)]));
  for (const [sheet, images] of second.chunks) {
    if (!first.parts.has(sheet)) continue;
    const known = chunks.get(sheet) ?? new Map(images);
    for (const [key, image] of images) if (!known.has(key)) known.set(key, image);
    chunks.set(sheet, known);
  }
  return { ...first, chunks };
}
