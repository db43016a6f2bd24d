import { isFailure } from "../../src/cells/failure";
import type { Argument } from "../../src/catalogue/inputs/range";
import { namespace } from "../../src/catalogue/nativeFormula";
import { allFunctions } from "../../src/kpis";
import type { CustomFunctionTable } from "../../src/workbench/calculator/customFunctions";

const byName = new Map(allFunctions.map((kpi) => [`${namespace}.${kpi.id}`, kpi]));

/** The add-in's functions for the calculator, as Excel with the add-in has them. */
export const mspTable: CustomFunctionTable = {
  blank: "",
  knows: (name) => byName.has(name),
  ranges: (name) => (byName.get(name)?.inputs ?? []).map(({ shape }) => shape === "range"),
  call(name, given) {
    const result = byName.get(name)?.evaluate(given as readonly Argument[]);
    if (result !== undefined && isFailure(result))
      throw Object.assign(new Error(result.message), { code: result.failure });
    return result;
  },
};
