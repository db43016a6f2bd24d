/** Signs and words that name one currency. A plain "$" may be that of many countries, "kr" of three. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b/i, "EUR"],
  [/£/, "GBP"],
  [/R\$/, "BRL"],
  [/US\$/i, "USD"],
  [/C(?:A|AD)?\$/, "CAD"],
  [/A(?:U|UD)?\$/, "AUD"],
  [/NZ\$/, "NZD"],
  [/₹/, "INR"],
  [/\bS?Fr\./, "CHF"],
  [/zł/i, "PLN"],
];
const code =
  /(?<![A-Za-z])(USD|EUR|GBP|CHF|CAD|AUD|NZD|BRL|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|ZAR|JPY|MXN|SGD|HKD|AED|SAR)(?![A-Za-z])/i;

/**
 * The one currency that a text names by its code or sign, as an ISO code: a heading, a unit, an amount or a number format;
 * undefined for none, for several, and for a plain "$".
 *
 * @example currencyIn("Monthly fee (€)") // "EUR"
 */
export function currencyIn(text: string): string | undefined {
  const spaced = text.replace(/_/g, " ");
  const found = new Set(signs.flatMap(([sign, currency]) => (sign.test(spaced) ? [currency] : [])));
  for (const [, named = ""] of spaced.matchAll(new RegExp(code, "gi"))) found.add(named.toUpperCase());
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
