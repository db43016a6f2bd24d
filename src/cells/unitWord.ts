import { otherUnits, timeUnits } from "./vocabulary/units";
import { wordMeanings } from "./words";

/** What a number counts: a time, a share, money, or things. */
export type UnitWord = Exclude<keyof typeof timeUnits, "w"> | keyof typeof otherUnits;

const inLowerCase = (text: string): string => text.trim().toLowerCase();
const { w: _weeks, ...units } = { ...timeUnits, ...otherUnits };
const unitOf = wordMeanings(units, inLowerCase);

/** The unit that a cell of a unit column names: "(h)", "EUR / h"; undefined for all other text. */
export function unitOfWord(text: string): UnitWord | undefined {
  const word = withoutBrackets(text);
  if (word.length > longestUnit) return undefined;
  const unit = unitOf(word);
  if (unit) return unit;
  // Money may be counted by something: "EUR/h".
  const [, paid = ""] = /^([^/]*)\/\s*\w+$/.exec(word) ?? [];
  return unitOf(paid) === "money" ? "money" : undefined;
}

const longestUnit = 20;
const dateForms =
  /^(?:utc|gmt|cet|cest|est|edt|pst|pdt|local(?: time)?)(?:[+-]\d{1,2})?$|^(?:[dmyjat]{1,4}[./ -]){2}[dmyjat]{2,4}(?:[ t]h{1,2}:mm(?::ss)?)?$/i;

/** True for text that says in what a column is measured: "(h)", "EUR", "%", "UTC", "dd.mm.yyyy". */
export function isUnitText(text: string): boolean {
  const bare = withoutBrackets(text);
  return bare !== "" && bare.length <= longestUnit && (unitOfWord(bare) !== undefined || dateForms.test(bare));
}

/** The unit as it stands behind a heading, "EUR" of "[EUR/h]"; undefined for the form of a date and for all other text. */
export function bareUnit(text: string): string | undefined {
  const unit = withoutBrackets(text);
  return unitOfWord(unit) === undefined ? undefined : unit.split("/", 1).join().trimEnd();
}

function withoutBrackets(text: string): string {
  return text
    .trim()
    .replace(/^[([](.*)[)\]]$/, "$1")
    .trim();
}
