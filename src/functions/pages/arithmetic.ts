import type { Kpi } from "../../catalogue/kpi";
import { nativeFormula } from "../../catalogue/nativeFormula";

/** Names, numbers, brackets and signs of arithmetic: what everybody can read. */
const plain = /^[A-Za-z0-9.()+\-*/^]+$/;

/**
 * A KPI as arithmetic over its arguments: "resolvedFirst / total". Taken from the native formula, so that it is what is
 * computed; undefined where that needs more than arithmetic, and the definition in words must do.
 */
export function arithmeticOf(kpi: Kpi): string | undefined {
  const names = kpi.inputs.map(({ name }) => name);
  const built = nativeFormula(kpi, Object.fromEntries(names.map((name) => [name, name])));
  if (!("formula" in built)) return undefined;
  const bare = built.formula.slice(1).replace(/\bSUM\(([A-Za-z]+)\)/g, "$1");
  const words = bare.match(/[A-Za-z]+/g) ?? [];
  if (!plain.test(bare) || words.some((word) => !names.includes(word))) return undefined;
  return bare
    .replace(/(?<=[\w)])([+\-*/^])/g, " $1 ")
    .replace(/\*/g, "\u00d7")
    .replace(/-/g, "\u2212");
}
