import { formulaTerms, isCells, type Token } from "../../document/formulaTokens";

type TakesRange = (argument: number) => boolean;
const always: TakesRange = () => true;
const first: TakesRange = (argument) => argument === 0;
const even: TakesRange = (argument) => argument % 2 === 0;

/** Which arguments of a function are meant for ranges; those of functions not listed are meant for single values. */
const rangeArguments = new Map<string, TakesRange>([
  ...(
    "SUM COUNT COUNTA COUNTBLANK AVERAGE MEDIAN MAX MIN PRODUCT SUMSQ AVEDEV LARGE SMALL MODE MODE.SNGL STDEV STDEV.S " +
    "STDEV.P STDEVP VAR VAR.S VAR.P VARP PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC RANK AND OR " +
    "XOR SUMPRODUCT ROWS COLUMNS ROW COLUMN NPV IRR CONCAT TEXTJOIN SUBTOTAL AGGREGATE CORREL SLOPE INTERCEPT " +
    "GEOMEAN HARMEAN TRIMMEAN AREAS OFFSET NETWORKDAYS NETWORKDAYS.INTL WORKDAY MMULT TRANSPOSE FREQUENCY FILTER UNIQUE SORT"
  )
    .split(" ")
    .map((name): [string, TakesRange] => [name, always]),
  ["INDEX", first],
  ["COUNTIF", first],
  ["SUMIF", even],
  ["AVERAGEIF", even],
  ["COUNTIFS", even],
  ["SUMIFS", (argument) => argument === 0 || argument % 2 === 1],
  ["AVERAGEIFS", (argument) => argument === 0 || argument % 2 === 1],
  ["MAXIFS", (argument) => argument === 0 || argument % 2 === 1],
  ["MINIFS", (argument) => argument === 0 || argument % 2 === 1],
  ["MATCH", (argument) => argument > 0],
  ["VLOOKUP", (argument) => argument === 1],
  ["HLOOKUP", (argument) => argument === 1],
  ["LOOKUP", (argument) => argument > 0],
  ["XLOOKUP", (argument) => argument > 0],
]);
/** Compute their arguments as arrays by themselves, unless an IF stands in between. */
const forcing = new Set(["SUMPRODUCT", "MMULT", "LOOKUP"]);
const operator = /^[-+*/^&=<>%]+$/;

interface Call {
  readonly name: string;
  argument: number;
  readonly forced: boolean;
  /** For a bracket that is no call: where it opens, and whether a range stands in it by itself. */
  readonly opened?: number;
  range?: boolean;
}

/**
 * Whether a formula has to be stored as an array formula: it reckons with the single cells of a range outside of
 * functions that do so by themselves, as in MEDIAN(IF(A1:A9>0,A1:A9)). Stored plainly, a recalculation would take one
 * cell of each range.
 */
export function needsArray(formula: string): boolean {
  const terms = formulaTerms(formula).filter(({ value }) => value.trim() !== "");
  const calls: Call[] = [{ name: "", argument: 0, forced: false }];
  for (let index = 0; index < terms.length; index += 1) {
    const text = terms[index]?.value ?? "";
    const call = calls[calls.length - 1] as Call;
    if (text === "(") {
      const before = terms[index - 1];
      const name = before?.type === "func" ? before.value.toUpperCase() : "";
      // A plain bracket passes on what the function around it does.
      if (name === "") calls.push({ ...call, opened: index, range: false });
      else calls.push({ name, argument: 0, forced: forcing.has(name) || (call.forced && name !== "IF") });
    } else if (text === ")") {
      const closed = calls.length > 1 ? calls.pop() : undefined;
      if (closed?.opened === undefined || !closed.range) continue;
      if (reckoned(terms[closed.opened - 1], terms[index + 1])) return true;
      (calls[calls.length - 1] as Call).range = true;
    } else if (text === ",") {
      call.argument += 1;
    } else if (isCells(terms[index])) {
      if (call.forced || !text.includes(":")) continue;
      if (reckoned(terms[index - 1], terms[index + 1])) return true;
      if (!rangeArguments.get(call.name)?.(call.argument)) return true;
      call.range = true;
    }
  }
  return false;
}

/** Whether one of the neighbours is an operator. */
function reckoned(...neighbours: readonly (Token | undefined)[]): boolean {
  return neighbours.some((one) => one && operator.test(one.value));
}
