import { plural } from "../../cells/plural";
import type { FormulasChanged, FormulaStep, Mode, Reach, Written } from "../port";
import type { Outcome } from "../state/task";

interface StepWords {
  readonly done: string;
  readonly nothing: string;
  readonly undo?: string;
}

const stepWords: Readonly<Record<FormulaStep, StepWords>> = {
  convertToValues: {
    done: "Converted to values",
    nothing: "No MSP formulas to convert",
    undo: " To undo this, choose Restore formulas.",
  },
  restoreFormulas: { done: "Formulas restored", nothing: "No formulas to restore" },
  repairFormulas: { done: "Formulas repaired", nothing: "No MSP formula shows #NAME?" },
};

const places: Readonly<Record<Reach, string>> = { sheet: "on this sheet", workbook: "in this workbook" };

/** What came of converting, restoring or repairing formulas. */
export function formulasOutcome(step: FormulaStep, reach: Reach, changed: FormulasChanged): Outcome {
  const { done, nothing, undo = "" } = stepWords[step];
  const details = changed.skipped;
  if (changed.changed === 0) return { tone: "nothing", text: `${nothing} ${places[reach]}.`, details };
  const text = `${done}: ${plural(changed.changed, "cell")} on ${sheetList(changed.sheets)}.${undo}`;
  return { tone: "done", text, details };
}

const modeNames: Readonly<Record<Mode, string>> = {
  native: "Excel formulas",
  values: "values",
  live: "=MSP formulas",
};

export function switchedOutcome(mode: Mode, { sheetName, replaced, notices = [] }: Written): Outcome {
  const labels = replaced.map(({ label }) => label).join(", ");
  const numbers = labels && [
    `Written as numbers, because their formulas gave another result in this Excel: ${labels}.`,
  ];
  const details = [...(numbers || []), ...notices];
  return { tone: "done", text: `The scorecard's cells now hold ${modeNames[mode]}.`, details, sheetName };
}

export function rowsOutcome(name: string, sheetName: string): Outcome {
  return { tone: "done", text: `The rows behind ${name} are on the sheet “${sheetName}”.`, sheetName };
}

export function removedOutcome(sheetNames: readonly string[]): Outcome {
  return { tone: "done", text: `Deleted: ${sheetList(sheetNames)}. Your own sheets were left unchanged.` };
}

/** “A”; “A” and “B”; 12 sheets. */
function sheetList(sheets: readonly string[]): string {
  if (sheets.length > 3) return plural(sheets.length, "sheet");
  const quoted = sheets.map((sheet) => `“${sheet}”`);
  const last = quoted.pop() ?? "no sheet";
  return quoted.length > 0 ? `${quoted.join(", ")} and ${last}` : last;
}
