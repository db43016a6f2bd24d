import { fifteenDigits } from "../../../cells/fifteenDigits";
import { normalFormula } from "../../document/formulaSyntax";
import { wellFormed } from "../arguments";
import { cellErrorOf, longestText, type CellValue } from "../../document/cellValue";
import { plainNumber } from "../../document/plainNumber";
import { excelError, notImplemented } from "../excelError";
import { typedDate } from "./typedDate";

/** What Excel makes of text that is typed into a cell. */
export type Typed =
  | { readonly kind: "value"; readonly value: CellValue; readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string; readonly quotePrefix?: boolean };

const longestFormula = 8_192;

const groupedNumber = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const money = /^([+-]?)\$\s?((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?)$/;
const percentage = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?)\s?%$/;
const bracketed = /^\((\$?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?)\)$/;
const fraction = /^([+-]?\d+) (\d{1,3})\/(\d{1,3})$/;

const withoutCommas = (text: string) => Number(text.replace(/,/g, ""));
const decimals = (text: string) => (/\.\d/.test(text) ? "0.00" : "0");

function typedNumber(text: string): { value: number; format?: string } | undefined {
  if (plainNumber.test(text))
    return { value: fifteenDigits(Number(text)), format: /e/i.test(text) ? "0.00E+00" : undefined };
  if (groupedNumber.test(text)) return { value: withoutCommas(text), format: `#,##${decimals(text)}` };
  const share = percentage.exec(text);
  if (share && /\d/.test(share[1] ?? "")) {
    return { value: Number((withoutCommas(share[1] ?? "") / 100).toPrecision(15)), format: `${decimals(text)}%` };
  }
  const dollars = money.exec(text);
  if (dollars) {
    const value = withoutCommas(dollars[2] ?? "") * (dollars[1] === "-" ? -1 : 1);
    return { value, format: text.includes(".") ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  }
  const negative = bracketed.exec(text);
  if (negative) return { value: -withoutCommas((negative[1] ?? "").replace("$", "")), format: undefined };
  const mixed = fraction.exec(text);
  if (mixed && Number(mixed[3]) !== 0) {
    const whole = Number(mixed[1]);
    const part = Number(mixed[2]) / Number(mixed[3]);
    return { value: whole < 0 ? whole - part : whole + part, format: "# ?/?" };
  }
  return undefined;
}

/** A formula as Excel keeps it; one that it would refuse is refused. */
function checkedFormula(given: string): Typed {
  if (given.length > longestFormula) throw excelError("InvalidArgument", "A formula holds 8192 characters at most.");
  return { kind: "formula", formula: normalFormula(wellFormed(given)) };
}

/** Text as Excel takes it in when it is typed, pasted as text or written through `values` or `formulas`. US English. */
export function typedText(text: string, textFormat: boolean, date1904: boolean): Typed {
  if (text.length > longestText) throw excelError("InvalidArgument", "A cell holds 32767 characters at most.");
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), quotePrefix: true };
  if (text === "") return { kind: "value", value: null };
  if (textFormat) return { kind: "text", text };
  if (text.startsWith("=") && text.length > 1) return checkedFormula(text);
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "text", text };
  const number = typedNumber(trimmed) ?? typedDate(trimmed, date1904);
  if (number) {
    if (!Number.isFinite(number.value)) return { kind: "text", text };
    return { kind: "value", value: number.value, format: number.format };
  }
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  const error = cellErrorOf(trimmed.toUpperCase());
  if (error) return { kind: "value", value: error };
  if (/^[+-]./.test(trimmed)) return checkedFormula(`=${trimmed}`);
  if (/^@[A-Za-z]/.test(trimmed)) return checkedFormula(`=${trimmed.slice(1)}`);
  if (/^\p{Sc}\s?\d/u.test(trimmed)) {
    throw notImplemented(
      `Typing "${text}" into a cell`,
      "whether it becomes an amount depends on the country set in Excel",
    );
  }
  return { kind: "text", text };
}
