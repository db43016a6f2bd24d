import type { Cell } from "../../cells/cell";
import { toNumber } from "../../cells/number";
import { firstUnits } from "../../cells/pieces";
import { literal, longestText, type Expression } from "./expression";

/** A text of more units is known by so many of its first: COUNTIF takes no longer criterion, and a sign of it may need two. */
const knownUnits = Math.floor((longestText - 3) / 2);
/** Excel keeps no more digits of a number. */
const exactDigits = 15;

/**
 * The criteria of COUNTIFS that match just this value, all of them to be asked of the same range. Wildcards and comparison
 * signs in text lose their meaning. Text that a spreadsheet would read as a number or a truth value ("1E5" as 100000)
 * is matched by wildcards, which only text can meet: by what it begins with, and by its length.
 *
 * @example criteriaOf("1E5") // ['"1E5*"', '"???"']
 */
export function criteriaOf(value: Cell): readonly Expression[] {
  if (typeof value !== "string") return [literal(value ?? "")];
  const text = value.trim();
  const known = firstUnits(text, knownUnits);
  const escaped = known.replace(/[~*?]/g, "~$&");
  const criterion = /^[<>=]/.test(text) ? `=${escaped}` : escaped;
  if (known !== text) return [literal(`${criterion}*`)];
  return readsAsValue(text) ? [literal(`${criterion}*`), literal("?".repeat(text.length))] : [literal(criterion)];
}

/** The test that the cells of a range are this text, as a factor of SUMPRODUCT: without case and outer spaces, as labels are. */
export function isText(ref: string, value: string): Expression {
  const text = value.trim().replace(/\s+/g, " ");
  const known = firstUnits(text, knownUnits);
  const beginning = literal(known);
  // LEN, because programs don't agree whether an emoji counts once or twice.
  return known === text ? `(TRIM(${ref})=${beginning})` : `(LEFT(TRIM(${ref}),LEN(${beginning}))=${beginning})`;
}

/** The first of the labels that formulas can't tell from the given one: with the same beginning, or read as the same number. */
export function confusedWith(label: string, labels: readonly string[]): string | undefined {
  const key = (text: string): string => firstUnits(text.trim(), knownUnits).toLowerCase();
  const number = isPlainNumber(label) ? Number(label) : NaN;
  return labels.find(
    (other) =>
      other !== label &&
      ((label.trim().length > knownUnits && key(other) === key(label)) || numberOf(other) === number),
  );
}

function numberOf(text: string): number | undefined {
  return readsAsValue(text) ? (toNumber(text) ?? Number(text)) : undefined;
}

/** What a number or a time is written with, and how months begin in six languages; "Delta" does no harm. */
const valueWord =
  /^(?:[eap]|[ap]m|(?:ja|fe|f\u00e9|ma|m\u00e4|m\u00e5|me|ap|av|ab|mei|ju|ao|au|ag|se|oc|ok|ou|no|de|d\u00e9|di).*)$/i;

/** What no number, date or time is written with: anything but Latin letters, punctuation and signs of currencies. */
const otherSigns = /[^\u0020-\u024f\u2000-\u20bf]/;

/** True for text that a criterion takes for a truth value, or may take for a number, a date or a time that is written otherwise. */
function readsAsValue(text: string): boolean {
  if (/^(?:true|false)$/i.test(text)) return true;
  if (!/\d/.test(text) || isPlainNumber(text) || otherSigns.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => valueWord.test(word));
}

/** True for a number as a cell that holds it is labelled: such a cell has to be found as well. */
function isPlainNumber(text: string): boolean {
  return text.length <= exactDigits && String(Number(text)) === text;
}
