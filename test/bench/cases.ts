import { businessHoursBetween } from "../../src/catalogue/businessTime";
import type { Argument } from "../../src/catalogue/inputs/range";
import type { Kpi } from "../../src/catalogue/kpi";
import { allFunctions } from "../../src/kpis";
import * as plain from "./plainLoops";
import { ranges } from "./ranges";

/** One function over whole columns, and the plainest loop that does the same arithmetic. */
export interface Case {
  readonly id: string;
  readonly over: string;
  readonly ours: () => unknown;
  readonly plain: () => unknown;
}

type Plain = (given: readonly Argument[]) => unknown;

const { amounts, otherAmounts, scores, keys, flags, earlier, later } = ranges;
const at = 45_330;
const workday = { start: 9, end: 17, holidays: new Set<number>() };

/** The functions that take anything but amounts, with their arguments. */
const special: readonly (readonly [string, string, readonly unknown[], Plain])[] = [
  ["MRR", "fees and quantities", [amounts, otherAmounts], () => plain.sumOfProducts(amounts, otherAmounts)],
  ["CONTRACTSIZE", "amounts", [amounts], () => plain.meanOfNonZero(amounts)],
  ["REVIEWRATING", "scores", [scores], () => plain.meanOfNonZero(scores)],
  ["NPS", "scores", [scores], () => ((n) => (100 * (n.high - n.low)) / n.all)(plain.count(scores, 6, 9))],
  // Points are no more than the possible ones.
  ["CSAT", "amounts", [otherAmounts, amounts], () => plain.sum(otherAmounts) / plain.sum(amounts)],
  ["CSATTOP", "scores", [scores], () => ((n) => n.high / n.all)(plain.count(scores, 0, 4))],
  ["FCRTOUCHES", "scores", [scores], () => ((n) => n.low / n.all)(plain.count(scores, 1, 9))],
  ["FCR", "words for yes and no", [flags], () => plain.shareOfYes(flags, "Within SLA", "SLA Violated")],
  ["SLA", "words for yes and no", [flags], () => plain.shareOfYes(flags, "Within SLA", "SLA Violated")],
  ["MTTR", "dates", [earlier, later], () => plain.meanDays(earlier, later) * 24],
  ["FIRSTRESPONSE", "dates", [earlier, later], () => plain.meanDays(earlier, later) * 1440],
  ["MTTRMEDIAN", "dates", [earlier, later], () => plain.medianDays(earlier, later) * 24],
  [
    "MTTRBUSINESS",
    "dates",
    [earlier, later],
    () => plain.meanOfPairs(earlier, later, (from, to) => businessHoursBetween(from, to, workday)),
  ],
  ["SLABYDUE", "dates", [later, earlier], () => plain.shareInTime(later, earlier)],
  ["BACKLOG", "dates", [earlier, later, at], () => plain.openRows(earlier, later, at)],
  [
    "BACKLOGAGE",
    "dates",
    [earlier, later, at],
    () => plain.openByAge(earlier, later, at).map((n, index) => [["< 10 d", "10-30 d", "> 30 d"][index], n]),
  ],
  ["TICKETSPER", "clients", [keys, 3], () => plain.countsByKey(keys).slice(0, 3)],
  ["REVENUEMIX", "clients and amounts", [keys, amounts], () => plain.sumsByKey(keys, amounts)],
  ["CONCENTRATION", "clients and amounts", [keys, amounts], () => largestShare(plain.sumsByKey(keys, amounts))],
  [
    "EFFECTIVERATEBY",
    "clients, amounts and hours",
    [keys, amounts, otherAmounts],
    () => plain.ratesByKey(keys, amounts, otherAmounts),
  ],
];

function largestShare(sums: readonly (readonly [string, number])[]): number {
  return (sums[0]?.[1] ?? 0) / sums.reduce((all, [, one]) => all + one, 0);
}

/** Functions of amounts: every range is summed, then little is left to do. */
function amountCase(shipped: Shipped, kpi: Kpi): Case | undefined {
  if (kpi.inputs[0]?.kind !== "amount" || special.some(([id]) => id === kpi.id)) return undefined;
  const given = kpi.inputs.map((input, index): Argument => {
    if (input.kind === "amount") return (index % 2 === 0 ? amounts : otherAmounts) as Argument;
    return input.optional ? null : 0.5;
  });
  const finish: Plain = () => {
    const summed = given.map((one) => (Array.isArray(one) ? plain.sum(one as plain.Rows) : one));
    return kpi.evaluate(summed);
  };
  return caseOf(shipped, kpi, "amounts", given, finish);
}

function caseOf(shipped: Shipped, kpi: Kpi, over: string, given: readonly Argument[], loop: Plain): Case {
  return { id: kpi.id, over, ours: () => shipped(kpi.id, given), plain: () => loop(given) };
}

/** The functions as they ship, by id: what is measured is what Excel runs. */
export type Shipped = (id: string, given: readonly Argument[]) => unknown;

/**
 * Every function that takes ranges of any length, or those that are named. BALANCED takes a range too, of as many rows
 * as there are KPIs.
 */
export function casesOfFunctions(shipped: Shipped, ids: readonly string[]): readonly Case[] {
  const wanted = allFunctions.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return wanted.flatMap((kpi) => {
    const [, over = "", given = [], loop] = special.find(([id]) => id === kpi.id) ?? [];
    const found = loop ? caseOf(shipped, kpi, over, given as readonly Argument[], loop) : amountCase(shipped, kpi);
    if (found) expectSameResult(found);
    return found ? [found] : [];
  });
}

/** A comparison of two ways that give different results says nothing. */
function expectSameResult({ id, ours, plain: loop }: Case): void {
  const [own, expected] = [ours(), loop()];
  const same =
    typeof own === "number" && typeof expected === "number"
      ? Math.abs(own - expected) <= Math.abs(expected) * 1e-9
      : rowsAgree(own as readonly (readonly unknown[])[], expected as readonly (readonly unknown[])[]);
  if (!same) throw new Error(`${id}: the plain loop gives ${JSON.stringify(expected).slice(0, 80)}, the function not`);
}

function rowsAgree(own: readonly (readonly unknown[])[], expected: readonly (readonly unknown[])[]): boolean {
  return own.length === expected.length && own.every((row, index) => row[0] === expected[index]?.[0]);
}
