import { isoToSerial } from "../../../cells/date/iso";
import { cellErrorOf, type CellValue } from "../../document/cellValue";

const plainNumber = /^-?(?:0|[1-9]\d*)?(?:\.\d+)?$/;
/** Excel keeps 15 digits of a number: a longer whole number is an identifier. */
const exactDigits = 15;
/** Numbers such as 48.250, of which only the file tells whether the dot sets thousands or decimals apart. */
export const groupedNumber = /^-?[1-9]\d{0,2}(?:\.\d{3}){1,2}$/;
const startsLikeDate = /^\d{4}-\d{2}-\d{2}/;

export interface TypedCell {
  readonly value: CellValue;
  /** How much of a date and time the text states. */
  readonly date?: "day" | "time" | "milliseconds";
}

/**
 * A field as a careful text import takes it: plain numbers, TRUE and FALSE, errors and ISO dates get their type, all
 * else stays text. Text that a number would change ("007", "1.989E+15", 16 digits and more) stays text, and so does
 * anything that begins with = + or @: a field never becomes a formula. `thousands`: the dots of "48.250" set its
 * thousands apart.
 */
export function cellOfText(text: string, thousands = false): TypedCell {
  const trimmed = text.trim();
  if (trimmed === "") return { value: text === "" ? null : text };
  if (thousands && groupedNumber.test(trimmed)) return { value: Number(trimmed.replace(/\./g, "")) };
  const number = numberOf(trimmed);
  if (number !== undefined) return { value: number };
  const lower = trimmed.length <= 5 ? trimmed.toLowerCase() : "";
  if (lower === "true" || lower === "false") return { value: lower === "true" };
  if (startsLikeDate.test(trimmed)) {
    const serial = isoToSerial(trimmed);
    if (serial !== undefined) return { value: serial, date: precisionOf(trimmed) };
  }
  const error = trimmed.startsWith("#") ? cellErrorOf(trimmed) : undefined;
  return { value: error ?? text };
}

function numberOf(text: string): number | undefined {
  if (!plainNumber.test(text) || !/\d/.test(text)) return undefined;
  const whole = text.replace("-", "").split(".")[0] ?? "";
  return whole.length > exactDigits ? undefined : Number(text);
}

function precisionOf(text: string): "day" | "time" | "milliseconds" {
  if (!text.includes(":")) return "day";
  return /:\d{2}[.,]\d/.test(text) ? "milliseconds" : "time";
}
