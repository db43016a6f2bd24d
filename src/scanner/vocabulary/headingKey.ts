import { normalizeLabel } from "../../cells/text";
import { withoutEnd } from "../../cells/trim";

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

/** All of them meet a heading whose spaces are folded: one at most stands between two words, none at the ends. */
const decorations = [/^(?:\[[^\]]{1,40}\] ?(?=\S))+/, / ?\[list\]$/i];
const customField = /^custom ?field ?\((.*)\)$/i;
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
  ([form, unit]) => [new RegExp(`[([] ?(?:in )?${form.source}\\.? ?[)\\]]$`, "i"), unit] as const,
);
/** Without brackets only words of three letters or more count, and only behind other words. */
const trailing: readonly (readonly [RegExp, TimeUnit])[] = [
  [/[\s_](?:in[\s_])?(?:milliseconds|msecs?|millis)$/i, "ms"],
  [/[\s_](?:in[\s_])?(?:seconds|secs?|sekunden|segundos|secondes|seconden)$/i, "s"],
  [/[\s_](?:in[\s_])?(?:minutes|mins?|minuten|minutos)$/i, "min"],
  [/[\s_](?:in[\s_]|en[\s_])(?:hours|hrs?|stunden|std|heures|horas|uren|uur)$/i, "h"],
  [/[\s_](?:hours|hrs|horas|heures|stunden|uren)$/i, "h"],
  [/in(?:seconds|secs)$/i, "s"],
  [/in(?:minutes|mins)$/i, "min"],
  [/in(?:hours|hrs)$/i, "h"],
  [/[\s_](?:in[\s_])?(?:days|tage|jours|dias|dagen)$/i, "d"],
];
/** Currencies as headings name them behind an amount: "Amount (EUR)", "monthly_value_eur", "Betrag in EUR", "Price €". */
const currencies =
  "[$€£]|us\\$|usd|eur|euros?|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|ron|inr|aed|sar|sgd|hkd|jpy|zar|brl|r\\$|mxn|dollars?";
const money = new RegExp(` ?[([] ?(?:in )?(?:${currencies}|%|#|count|number|(?:local )?currency) ?[)\\]]$`, "i");
const trailingCurrency = new RegExp(`(?<=\\S) (?:(?:in|en|em) )?(?:${currencies})$`, "i");
/** The clock that a date goes by: "Created (UTC)". */
const timeZone = / ?[([] ?(?:utc|gmt|local(?: time)?)(?: ?[+-] ?\d{1,2}(?::?\d{2})?)? ?[)\]]$/i;

/** "(1-5)", "(out of 10)", "(Y/N)": what a column holds, not what it is. */
const scale =
  / ?[([] ?(?:\d+ ?(?:-|to|–|à|a|bis|tot|al?|até) ?\d+|(?:(?:out )?of|von|sur|de|van) \d+|y\/n|yes\/no|ja\/nein|oui\/non|in\/out|true\/false|schulnoten?|1 ?=[^)\]]{1,40}) ?[)\]]$/i;

/** The same without brackets: "score_0_10", "Rating 1-5". */
const bareScale = /(?<=[a-z]) [01](?: ?(?:-|–|to) ?| )(?:5|7|10|100)$/i;

/** Reads a heading as people mean it: without "[required]", "Custom field (...)", units, case, spaces and punctuation. */
export function headingKey(heading: string): HeadingKey {
  let text = heading
    .replace(/[_\s]+/g, " ")
    .trim()
    .replace(/^\*+ ?(?=\S)/, "");
  text = undecorated(withoutEnd(text, ":*").trimEnd());
  text = undecorated(customField.exec(text)?.[1]?.trim() ?? text);
  text = text.replace(/^\[chart\]\s*/i, "").replace(/(?<=\w)[./](?:name|label|displayName)$/i, "");
  const businessHours = business.test(text);
  if (businessHours) text = text.replace(business, " ").replace(/ +/g, " ").trim();
  const named = text
    .replace(timeZone, "")
    .replace(money, "")
    .replace(trailingCurrency, "")
    .replace(scale, "")
    .replace(bareScale, "");
  text = withoutEnd(named, "?:*").trim();
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
