import { normalizeLabel } from "../../cells/text";

export type TimeUnit = "ms" | "s" | "min" | "h" | "d" | "clock";

/** A heading made comparable: its folded name, and what it says about the unit and the kind of hours. */
export interface HeadingKey {
  readonly key: string;
  /** The same without the unit behind it. */
  readonly bare: string;
  /** The words before the unit, lower case, without accents. */
  readonly words: readonly string[];
  readonly unit?: TimeUnit;
  readonly businessHours: boolean;
}

const decorations = [/^(?:\s*\[[^\]]{1,40}\]\s*(?=\S))+/, /\s*\[list\]\s*$/i];
const customField = /^\s*custom ?field\s*\((.*)\)\s*$/i;
const business = /(?:with)?in\s?business\s?hours\b|\(business hours\)|\bbusiness\s?(?:hours|time)\b/i;

/** Unit suffixes, as words or in brackets: "(in hrs)", "in minutes", "(hh:mm)", "[h]", "_sec". */
const units: readonly (readonly [RegExp, TimeUnit])[] = [
  [/(?:milliseconds?|millis|msecs?|ms)/, "ms"],
  [/(?:seconds?|secs?|sekunden|segundos|secondes|seconden|s)/, "s"],
  [/(?:minutes?|mins?|minuten|minutos|m)/, "min"],
  [/(?:hours?|hrs?|stunden|std|heures?|horas|uren|uur|h)/, "h"],
  [/(?:days?|tage|jours?|d[ií]as|dias|dagen|d)/, "d"],
  [/(?:h{1,2}:mm(?::ss)?|hhmm)/, "clock"],
];
const bracketed = units.map(
  ([form, unit]) => [new RegExp(`[([]\\s*(?:in\\s+)?${form.source}\\.?\\s*[)\\]]\\s*$`, "i"), unit] as const,
);
/** Without brackets only words of three letters or more count, and only behind other words. */
const trailing: readonly (readonly [RegExp, TimeUnit])[] = [
  [/[\s_](?:in[\s_])?(?:milliseconds|msecs?|millis)$/i, "ms"],
  [/[\s_](?:in[\s_])?(?:seconds|secs?|sekunden|segundos|secondes|seconden)$/i, "s"],
  [/[\s_](?:in[\s_])?(?:minutes|mins?|minuten|minutos)$/i, "min"],
  [/[\s_](?:in[\s_]|en[\s_])(?:hours|hrs?|stunden|std|heures|horas|uren|uur)$/i, "h"],
  [/[\s_](?:hours|hrs)$/i, "h"],
  [/in(?:seconds|secs)$/i, "s"],
  [/in(?:minutes|mins)$/i, "min"],
  [/in(?:hours|hrs)$/i, "h"],
  [/[\s_](?:in[\s_])?(?:days|tage|jours|dias|dagen)$/i, "d"],
];
/** Currencies as headings name them behind an amount: "Amount (EUR)", "monthly_value_eur", "Betrag in EUR", "Price €". */
const currencies =
  "[$€£]|us\\$|usd|eur|euros?|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|ron|inr|aed|sar|sgd|hkd|jpy|zar|brl|r\\$|mxn|dollars?";
const money = new RegExp(
  `\\s*[([]\\s*(?:in\\s+)?(?:${currencies}|%|#|count|number|(?:local )?currency)\\s*[)\\]]\\s*$`,
  "i",
);
const trailingCurrency = new RegExp(`(?<=\\S)\\s+(?:(?:in|en|em)\\s+)?(?:${currencies})$`, "i");
/** The clock that a date goes by: "Created (UTC)". */
const timeZone = /\s*[([]\s*(?:utc|gmt|local(?: time)?)(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?\s*[)\]]\s*$/i;

/** "(1-5)", "(out of 10)", "(Y/N)": what a column holds, not what it is. */
const scale =
  /\s*[([]\s*(?:\d+\s*(?:-|to|–|à|a|bis|tot|al?|até)\s*\d+|(?:(?:out )?of|von|sur|de|van) \d+|y\/n|yes\/no|ja\/nein|oui\/non|in\/out|true\/false|schulnoten?|1\s*=[^)\]]{1,40})\s*[)\]]\s*$/i;

/** The same without brackets: "score_0_10", "Rating 1-5". */
const bareScale = /(?<=[a-z])\s+[01]\s*(?:-|–|to|\s)\s*(?:5|7|10|100)$/i;

/** Reads a heading as people mean it: without "[required]", "Custom field (...)", units, case, spaces and punctuation. */
export function headingKey(heading: string): HeadingKey {
  let text = heading
    .replace(/[_\s]+/g, " ")
    .trim()
    .replace(/^\*+\s*(?=\S)/, "")
    .replace(/\s*[:*]+$/, "");
  text = undecorated(text);
  text = undecorated(customField.exec(text)?.[1]?.trim() ?? text);
  text = text.replace(/^\[chart\]\s*/i, "").replace(/(?<=\w)[./](?:name|label|displayName)$/i, "");
  const businessHours = business.test(text);
  if (businessHours) text = text.replace(business, " ").trim();
  text = text
    .replace(timeZone, "")
    .replace(money, "")
    .replace(trailingCurrency, "")
    .replace(scale, "")
    .replace(bareScale, "")
    .replace(/[?:*]+\s*$/, "")
    .trim();
  const key = normalizeLabel(text);
  let unit: TimeUnit | undefined;
  for (const [form, found] of [...bracketed, ...trailing]) {
    if (!form.test(text)) continue;
    const rest = text.replace(form, "").trim();
    if (rest === "") continue;
    text = rest;
    unit = found;
    break;
  }
  return { key, bare: normalizeLabel(text), words: wordsOf(text), businessHours, ...(unit ? { unit } : {}) };
}

function undecorated(text: string): string {
  return decorations.reduce((rest, form) => rest.replace(form, ""), text);
}

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}%#]+/u)
    .filter((word) => word !== "");
}
