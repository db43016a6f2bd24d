import type { Kpi } from "../../src/catalogue/kpi";
import { allFunctions } from "../../src/kpis";

/** The function of an id. */
export function find(id: string): Kpi {
  const found = allFunctions.find((one) => one.id === id);
  if (!found) throw new Error(`there is no function ${id}`);
  return found;
}
