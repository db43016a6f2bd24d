import { editCells, type Edits } from "../formulas/editCells";
import { findMspFormulas } from "../formulas/findFormulas";
import { hasStrangeCalls, withPlainCalls } from "../formulas/mspFormulas";
import { perform } from "../host/operation";
import { count, type Changed } from "./convertToValues";
import { loadFrozenState, type FreezeScope } from "./convertedSheets";
import { readShown } from "./readShown";

/** Enters the add-in's formulas anew that are stuck at #NAME?, because they were made or opened without the add-in. */
export async function revive(scope: FreezeScope): Promise<Changed> {
  return perform(editCells((context) => plan(context, scope)));
}

async function plan(context: Excel.RequestContext, scope: FreezeScope): Promise<Edits & { readonly result: Changed }> {
  const state = await loadFrozenState(context, scope);
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
    return `Sheet "${name}" is protected, so its ${count(here)} stayed. Unprotect it on the Review tab to revive it too.`;
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
