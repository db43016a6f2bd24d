import { toNumber } from "../../cells/number";
import { averageWord } from "../vocabulary/kpiTableWords";
import { reasonKinds } from "../notices/reasons";
import type { Region } from "../detect/regions/regions";
import type { ScanOptions } from "../result/reader";
import type { Conversion } from "./conversion";
import { promoterScoreAt } from "./promoterShares";
import { answeredMean } from "./questions";
import type { PlacedCell, TableValue } from "./tableValue";

/** The highest answer to the promoter question. */
const highestAnswer = 10;

/**
 * True for what stands under the name of the net promoter score and may be the mean of its answers from 0 to 10: none of the
 * values lies beyond, and the label speaks of an average or some value is no whole number.
 */
export function maybeMeanOfAnswers({ kpi, label, cell, points, decimal }: TableValue): boolean {
  if (kpi.id !== "NPS") return false;
  const numbers = [cell, ...points.map((point) => point.cell)].flatMap((one) => toNumber(one, decimal) ?? []);
  if (!numbers.every((number) => number >= 0 && number <= highestAnswer)) return false;
  return averageWord.test(label) || numbers.some((number) => !Number.isInteger(number));
}

/** The promoter score at a place: worked out from the shares beside it, as answered, or a question. */
export function scoreBeside(region: Region, value: TableValue, place: PlacedCell, options: ScanOptions): Conversion {
  const score = promoterScoreAt(region, place, value.decimal);
  if (score) {
    const [promoters, detractors] = score.ranges;
    const difference =
      score.factor === 1 ? `${promoters}-${detractors}` : `(${promoters}-${detractors})*${score.factor}`;
    return {
      value: score.value,
      from: { ranges: score.ranges, expression: difference },
      reason: reasonKinds.promotersLessDetractors({ label: value.label }),
    };
  }
  const answer = answeredMean(region, value, options);
  if (answer === undefined) return { asksMean: true };
  const number = toNumber(place.cell, value.decimal);
  if (answer === "mean" || number === undefined) return { refused: "mean-answers" };
  return typeof place.cell === "string" ? { value: number } : { value: number, factor: 1 };
}
