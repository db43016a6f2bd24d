import { toNumber } from "../../cells/number";
import type { Question } from "../result/finding";
import type { ScanOptions } from "../result/reader";
import type { Region } from "../detect/regions/regions";
import { cellAddress, type TableValue } from "./tableValue";
import { questionKinds } from "../notices/questions";

function questionId(region: Region, value: TableValue): string {
  return `unit:${cellAddress(region, value).replace(/\$/g, "")}`;
}

export function answeredUnit(
  region: Region,
  value: TableValue,
  options: ScanOptions,
): "s" | "min" | "h" | "d" | undefined {
  const answer = options.answers?.[questionId(region, value)];
  return answer === "s" || answer === "min" || answer === "h" || answer === "d" ? answer : undefined;
}

export function answeredShare(
  region: Region,
  value: TableValue,
  options: ScanOptions,
): "percent" | "fraction" | undefined {
  const answer = options.answers?.[shareId(region, value)];
  return answer === "percent" || answer === "fraction" ? answer : undefined;
}

function shareId(region: Region, value: TableValue): string {
  return `share:${cellAddress(region, value).replace(/\$/g, "")}`;
}

export function askShare(region: Region, value: TableValue): Question {
  const number = toNumber(value.cell, value.decimal) ?? 0;
  const shown = (percent: number): string => `${Number(percent.toPrecision(6))} %`;
  return {
    id: shareId(region, value),
    sheet: region.grid.sheet,
    message: questionKinds.valueShare(placed(region, value)).message,
    options: [
      { value: "percent", label: shown(number) },
      { value: "fraction", label: shown(100 * number) },
    ],
  };
}

export function askUnit(region: Region, value: TableValue): Question {
  return {
    id: questionId(region, value),
    sheet: region.grid.sheet,
    message: questionKinds.valueUnit(placed(region, value)).message,
    options: [
      { value: "s", label: "Seconds" },
      { value: "min", label: "Minutes" },
      { value: "h", label: "Hours" },
      { value: "d", label: "Days" },
    ],
  };
}

function meanId(region: Region, value: TableValue): string {
  return `mean:${cellAddress(region, value).replace(/\$/g, "")}`;
}

/** What a person said that a value under the promoter score's name is. */
export function answeredMean(region: Region, value: TableValue, options: ScanOptions): "score" | "mean" | undefined {
  const answer = options.answers?.[meanId(region, value)];
  return answer === "score" || answer === "mean" ? answer : undefined;
}

export function askMean(region: Region, value: TableValue): Question {
  return {
    id: meanId(region, value),
    sheet: region.grid.sheet,
    message: questionKinds.valueMean(placed(region, value)).message,
    options: [
      { value: "score", label: "The score, from -100 to 100" },
      { value: "mean", label: "The mean of answers from 0 to 10" },
    ],
  };
}

function placed(region: Region, value: TableValue): { label: string; cell: string; value: string } {
  return { label: value.label, cell: cellAddress(region, value), value: String(value.cell) };
}
