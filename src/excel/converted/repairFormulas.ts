import { editCells, type Edits } from "../formulas/editCells";
import { findMspFormulas } from "../formulas/findFormulas";
import { hasStrangeCalls, withPlainCalls } from "../formulas/mspFormulas";
import { perform } from "../host/operation";
import { protectedText } from "./cellText";
import type { Changed } from "./convertToValues";
import { loadConversionState, type FormulaScope } from "./convertedSheets";
import { readShown } from "./readShown";

/** Enters MSP formulas again that show #NAME?, because they were made or opened without the add-in. */
export async function repairFormulas(scope: FormulaScope): Promise<Changed> {
  return perform(editCells((context) => plan(context, scope)));
}

async function plan(context: Excel.RequestContext, scope: FormulaScope): Promise<Edits & { readonly result: Changed }> {
  const state = await loadConversionState(context, scope);
  const found = await findMspFormulas(
    context,
    state.scope.flatMap(({ used }) => used ?? []),
  );
  const strange = found.filter(({ formula }) => hasStrangeCalls(formula));
  const shown = await readShown(
    context,
    found.filter(({ formula }) => !hasStrangeCalls(formula)),
  );
  const stuck = [...strange, ...shown.filter(({ value }) => value === "#NAME?")];
  const isProtected = (id: string) => state.scope.some((sheet) => sheet.id === id && sheet.isProtected);
  const open = stuck.filter(({ sheetId }) => !isProtected(sheetId));
  const skipped = state.scope.flatMap(({ id, name }) => {
    const here = stuck.filter(({ sheetId }) => sheetId === id).length;
    if (!isProtected(id) || here === 0) return [];
    return `Not repaired: ${protectedText(name, here)}`;
  });
  return {
    cells: open.map(({ sheetId, row, column, formula }) => {
      const after = withPlainCalls(formula);
      return { sheetId, row, column, before: formula, after, written: (now) => now === after && after !== formula };
    }),
    settings: [],
    marks: [],
    result: {
      changed: open.length,
      sheets: state.scope.filter(({ id }) => open.some(({ sheetId }) => sheetId === id)).map(({ name }) => name),
      skipped,
    },
  };
}
