import type { Kpi } from "../../catalogue/kpi";
import { namespace } from "../../catalogue/nativeFormula";

/** How a function is written: =MSP.FCR(resolvedFirst, [total]). Square brackets: may be left out. */
export function syntaxOf(kpi: Kpi): string {
  const names = kpi.inputs.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${namespace}.${kpi.id}(${names.join(", ")})`;
}
