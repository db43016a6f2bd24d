/** What a number counts: a time, a share, money, or things. */
export type UnitWord = "ms" | "s" | "min" | "h" | "d" | "clock" | "percent" | "money" | "plain";

const unitWords: readonly (readonly [RegExp, UnitWord])[] = [
  [/^(?:%|percent(?:age)?|pct|prozent|pour ?cent(?:age)?|porcentaje|porcentagem|procent)$/i, "percent"],
  [/^(?:ms|milliseconds?)$/i, "ms"],
  [/^(?:s|secs?|seconds?|sekunden|secondes|segundos|seconden)$/i, "s"],
  [/^(?:m|mins?|minutes?|minuten|minutos)$/i, "min"],
  [/^(?:h|hrs?|hours?|std|stunden|heures?|horas?|uur|uren)$/i, "h"],
  [/^(?:d|days?|tage|jours?|d[ií]as|dias|dagen)$/i, "d"],
  [/^(?:h{1,2}:mm(?::ss)?)$/i, "clock"],
  [/^(?:[$€£]|usd|eur|gbp|chf|cad|aud|dollars?|euros?|currency|money)(?:\s*\/\s*\w+)?$/i, "money"],
  [/^(?:#|count|number|ratio|points?|score|tickets?|x)$/i, "plain"],
];

/** The unit that a cell of a unit column names; undefined for all other text. */
export function unitOfWord(text: string): UnitWord | undefined {
  const word = withoutBrackets(text);
  return unitWords.find(([form]) => form.test(word))?.[1];
}

const dateForms =
  /^(?:utc|gmt|cet|cest|est|edt|pst|pdt|local(?: time)?)(?:[+-]\d{1,2})?$|^(?:[dmyjat]{1,4}[./ -]){2}[dmyjat]{2,4}(?:[ t]h{1,2}:mm(?::ss)?)?$/i;

/** True for text that says in what a column is measured: "(h)", "EUR", "%", "UTC", "dd.mm.yyyy". */
export function isUnitText(text: string): boolean {
  const bare = withoutBrackets(text);
  return bare !== "" && bare.length <= 20 && (unitOfWord(bare) !== undefined || dateForms.test(bare));
}

/** The unit as it stands behind a heading, "EUR" of "[EUR/h]"; undefined for the form of a date and for all other text. */
export function bareUnit(text: string): string | undefined {
  const unit = withoutBrackets(text);
  return unitOfWord(unit) === undefined ? undefined : unit.replace(/\s*\/.*$/, "");
}

function withoutBrackets(text: string): string {
  return text
    .trim()
    .replace(/^[([](.*)[)\]]$/, "$1")
    .trim();
}
