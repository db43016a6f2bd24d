import { isForeign } from "../../catalogue/benchmark";
import { currencyIn } from "../../cells/currency";
import type { MeasuredKpi } from "../../kpis/ids";
import type { Notice } from "../result/notice";
import { warningKinds } from "./warnings";

/** What texts around an amount say about its currency, and what follows for its rating; nothing for values that are no amounts. */
export function currencyOf(
  kpi: MeasuredKpi,
  texts: readonly string[],
): { readonly currency?: string; readonly warnings: readonly Notice[] } {
  if (!kpi.unit.startsWith("money")) return { warnings: [] };
  const currency = texts.map(currencyIn).find((found) => found !== undefined);
  if (currency === undefined) return { warnings: [] };
  const isHeld = kpi.figures.some(({ level }) => level !== "example");
  return { currency, warnings: isHeld && isForeign(kpi, currency) ? [warningKinds.foreignCurrency({ currency })] : [] };
}
