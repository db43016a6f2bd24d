import { CommandType, type ICommandService, type IUndoRedoItem, type IUndoRedoService } from "@univerjs/core";
import type { Step } from "../../document/history";

/** A step on the grid's undo stack; what it holds brings the document back, first before, then after it, and so on. */
export interface Entry {
  step: Step;
}

const turnBackId = "workbench.mutation.turn-back";

/**
 * Puts the document's steps on Univer's undo stack in place of Univer's own: those know only what the grid shows.
 * The stacks of the editors of cells stay as they are.
 */
export class DocumentUndo {
  private readonly pushed: IUndoRedoService["pushUndoRedo"];
  private latest: { entry: Entry; time: number } | undefined;

  constructor(
    private readonly undoRedo: IUndoRedoService,
    private readonly unitId: string,
    commands: ICommandService,
    turnBack: (entry: Entry) => void,
  ) {
    this.pushed = undoRedo.pushUndoRedo.bind(undoRedo);
    undoRedo.pushUndoRedo = (item) => {
      if (item.unitID !== unitId) this.pushed(item);
    };
    commands.registerCommand({
      id: turnBackId,
      type: CommandType.MUTATION,
      handler: (_accessor, params: { readonly entry: Entry }) => {
        turnBack(params.entry);
        return true;
      },
    });
  }

  /**
   * Adds a step. With `together`, in milliseconds, it becomes part of the step before where that is so recent: an
   * operation of the add-in takes several requests, and is one step to its user.
   */
  push(step: Step, now: number, together?: number): void {
    const { latest } = this;
    const top = this.undoRedo.pitchTopUndoElement();
    const continues = latest && top && top.undoMutations[0]?.params && entryOf(top) === latest.entry;
    if (together !== undefined && continues && now - latest.time < together) {
      latest.entry.step = merged(latest.entry.step, step);
      latest.time = now;
      return;
    }
    const entry: Entry = { step };
    this.latest = together === undefined ? undefined : { entry, time: now };
    const mutations = [{ id: turnBackId, params: { entry } }];
    this.pushed({ unitID: this.unitId, undoMutations: mutations, redoMutations: mutations });
  }
}

function entryOf(item: IUndoRedoItem): unknown {
  return (item.undoMutations[0]?.params as { readonly entry?: unknown } | undefined)?.entry;
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
