import {
  activateSheet,
  assess,
  deleteOurSheets,
  describeError,
  drillDown,
  forgetAnswers,
  freeze,
  keepAnswers,
  readAnswers,
  revive,
  scanWorkbook,
  selectRange,
  switchMode,
  thaw,
  writeClientScorecards,
  writeScorecard,
} from "../excel/addIn";
import { loadOwnFiguresWhenReady, removeOwnFigure, saveOwnFigure, startOwnFiguresAfresh } from "../excel/ownFigures";
import { keepPreference, logError, readPreference } from "../excel/preferences";
import { onRibbonCommand } from "../excel/ribbon";
import type { AddIn, Answers, FormulaStep, Mode, Remembered } from "./port";

const preferenceName = "pane";
const modes: readonly Mode[] = ["native", "values", "live"];
const formulaSteps = { freeze, thaw, revive } as const satisfies Record<FormulaStep, unknown>;

/** The add-in as the pane sees it, over Excel. */
export function officeAddIn(liveUnavailable?: string): AddIn {
  return {
    scan: scanWorkbook,
    assess: (result) => assess(result, "this workbook"),
    write: writeScorecard,
    writeClients: writeClientScorecards,
    select: selectRange,
    activate: activateSheet,
    sheets: {
      formulas: (step, reach) => formulaSteps[step](reach),
      switchMode,
      drillDown,
      remove: deleteOurSheets,
    },
    answers: { read: readAnswers, change: changeAnswers },
    onCommand: onRibbonCommand,
    ownFigures: {
      read: loadOwnFiguresWhenReady,
      save: saveOwnFigure,
      remove: removeOwnFigure,
      startAfresh: startOwnFiguresAfresh,
    },
    describe: describeError,
    log: (error) => void logError(error),
    liveUnavailable,
    recall: async () => remembered(await readPreference(preferenceName)),
    remember: (what) => void keepPreference(preferenceName, what),
  };
}

async function changeAnswers(added: Answers, forgotten: readonly string[]): Promise<void> {
  if (forgotten.length > 0) await forgetAnswers(forgotten);
  if (Object.keys(added).length > 0) await keepAnswers(added);
}

/** Whatever lies in the storage, only what makes sense is taken from it. */
export function remembered(kept: unknown): Remembered {
  if (typeof kept !== "object" || kept === null) {
    return {};
  }
  const mode = "mode" in kept ? modes.find((known) => known === kept.mode) : undefined;
  const open = "open" in kept && Array.isArray(kept.open) ? kept.open : [];
  return { mode, open: open.filter((section): section is string => typeof section === "string") };
}
