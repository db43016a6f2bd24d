import type { Exchange, Figure } from "./figure";
import type { Unit } from "./unit";

/** Published amounts are in this currency. */
export const publishedCurrency = "USD";

/** A rate that can be calculated with. */
export function isRate(rate: number | undefined): rate is number {
  return rate !== undefined && Number.isFinite(rate) && rate > 0;
}

/**
 * A published amount in another currency. Twelve digits, because Excel reads at most fifteen, and the sheet's formulas
 * compare with the same numbers.
 *
 * @example exchanged({ low: 54 }, "money", { currency: "EUR", rate: 1.08 }).low // 50
 */
export function exchanged(figure: Figure, unit: Unit, exchange: Exchange): Figure {
  if (figure.own || !unit.startsWith("money")) return figure;
  const { low, high } = figure;
  const own = (end: number): number => Number((end / exchange.rate).toPrecision(12));
  return {
    ...figure,
    ...(low !== undefined && { low: own(low) }),
    ...(high !== undefined && { high: own(high) }),
    exchange,
  };
}

/** "1.08 USD for 1 EUR" */
export function exchangeWords({ currency, rate }: Exchange): string {
  return `${rate} ${publishedCurrency} for 1 ${currency}`;
}
