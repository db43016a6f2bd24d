import { isForeign } from "../../catalogue/benchmark";
import { isRate } from "../../catalogue/exchange";
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
  return currency === undefined ? { warnings: [] } : { currency, warnings: currencyNotices(kpi, { currency }) };
}

/** What follows for the rating of an amount in a currency that has this rate, or none. */
export function currencyNotices(
  kpi: MeasuredKpi,
  { currency, rate }: { readonly currency: string; readonly rate?: number },
): readonly Notice[] {
  const isHeld = kpi.figures.some(({ level }) => level !== "example");
  if (!isHeld || !isForeign(kpi, { currency })) return [];
  return isRate(rate) ? [warningKinds.exchanged({ currency, rate })] : [warningKinds.foreignCurrency({ currency })];
}
