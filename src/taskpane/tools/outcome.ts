import { plural } from "../../cells/plural";
import type { FormulasChanged, FormulaStep, Mode, Reach, Written } from "../port";
import type { Outcome } from "../state/task";

const whatHappened: Readonly<Record<FormulaStep, { readonly did: string; readonly nothing: string }>> = {
  freeze: { did: "now values. Thaw brings the formulas back.", nothing: "No MSP formulas to freeze" },
  thaw: { did: "formulas again.", nothing: "Nothing frozen to thaw" },
  revive: { did: "entered again.", nothing: "No MSP formulas stuck at #NAME?" },
};

const places: Readonly<Record<Reach, string>> = { sheet: "on this sheet", workbook: "in this workbook" };

/** What came of freezing, thawing or reviving. */
export function formulasOutcome(step: FormulaStep, reach: Reach, changed: FormulasChanged): Outcome {
  const { did, nothing } = whatHappened[step];
  const details = changed.skipped;
  if (changed.changed === 0) return { tone: "nothing", text: `${nothing} ${places[reach]}.`, details };
  const are = changed.changed === 1 ? "is" : "are";
  const text = `${plural(changed.changed, "cell")} on ${sheetList(changed.sheets)} ${are} ${did}`;
  return { tone: "done", text, details };
}

export const modeNames: Readonly<Record<Mode, string>> = {
  native: "Excel formulas",
  values: "values",
  live: "=MSP formulas",
};

export function switchedOutcome(mode: Mode, { sheetName, replaced, notices = [] }: Written): Outcome {
  const labels = replaced.map(({ label }) => label).join(", ");
  const numbers = labels && [`Written as numbers, as their formulas gave another result: ${labels}.`];
  const details = [...(numbers || []), ...notices];
  return { tone: "done", text: `The scorecard's cells now hold ${modeNames[mode]}.`, details, sheetName };
}

export function rowsOutcome(name: string, sheetName: string): Outcome {
  return { tone: "done", text: `The rows behind ${name} are on the sheet “${sheetName}”.`, sheetName };
}

export function removedOutcome(sheetNames: readonly string[]): Outcome {
  return { tone: "done", text: `Deleted: ${sheetList(sheetNames)}. Your own sheets are as they were.` };
}

/** “A”; “A” and “B”; 12 sheets. */
function sheetList(sheets: readonly string[]): string {
  if (sheets.length > 3) return plural(sheets.length, "sheet");
  const quoted = sheets.map((sheet) => `“${sheet}”`);
  const last = quoted.pop() ?? "no sheet";
  return quoted.length > 0 ? `${quoted.join(", ")} and ${last}` : last;
}
