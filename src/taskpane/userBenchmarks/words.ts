import { areas, type Area } from "../../catalogue/area";
import { searchKpi } from "../../catalogue/find";
import { formatFigure } from "../../catalogue/format";
import type { Kpi } from "../../catalogue/kpi";
import {
  takesUserBenchmarks,
  type UserBenchmark,
  type UserBenchmarkLevel,
} from "../../catalogue/userBenchmarks/userBenchmark";
import type { Unit } from "../../catalogue/unit";
import { allFunctions } from "../../kpis";

export const levelNames: Readonly<Record<UserBenchmarkLevel, string>> = {
  average: "Industry average",
  target: "Target",
  best: "Best in class",
  warn: "Warning",
  p25: "Lower quartile (p25)",
  p75: "Upper quartile (p75)",
};

/** How the ends of a figure are typed, by the KPI's unit. */
const endHints: Readonly<Record<Unit, string>> = {
  fraction: "in percent",
  h: "in hours",
  min: "in minutes",
  d: "in days",
  years: "in years",
  money: "in your currency",
  "money/month": "a month, in your currency",
  "money/year": "a year, in your currency",
  "money/h": "an hour, in your currency",
  points: "in points",
  ratio: "a plain number",
  count: "a plain number",
};

export function endHint(kpi: Kpi | undefined): string {
  return kpi ? endHints[kpi.unit] : "";
}

/** The KPIs that can have own figures, by area, in the catalogue's order. */
export const choosable: readonly { readonly title: string; readonly kpis: readonly Kpi[] }[] = (
  Object.keys(areas) as Area[]
)
  .map((area) => ({
    title: areas[area],
    kpis: allFunctions.filter((kpi) => kpi.area === area && takesUserBenchmarks(kpi)),
  }))
  .filter(({ kpis }) => kpis.length > 0);

/** A figure in words: "Technician utilization" with "Target 70-80 %, help desks, only for: Client work, of logged hours". */
export function figureWords(figure: UserBenchmark): { readonly name: string; readonly text: string } {
  const kpi = searchKpi(allFunctions, figure.kpi);
  const level = levelNames[figure.level];
  if (!kpi) return { name: figure.kpi, text: level };
  const chosen = figure.variants?.map((key) => kpi.variants.find((variant) => variant.key === key)?.label ?? key);
  const parts = [
    `${level} ${formatFigure(figure, kpi.unit)}`,
    figure.condition ?? "",
    chosen ? `only for: ${chosen.join("; ")}` : "",
  ];
  return { name: kpi.name, text: parts.filter(Boolean).join(", ") };
}

/** By KPI, in the catalogue's order; figures of one KPI in the order in which they were saved. */
export function inOrder(figures: readonly UserBenchmark[]): readonly UserBenchmark[] {
  const place = ({ kpi }: UserBenchmark) => allFunctions.findIndex(({ id }) => id === kpi);
  return [...figures].sort((one, other) => place(one) - place(other));
}

/** True where several own sources are about a KPI, and this figure's is the one that is used unless another is named. */
export function isFirstChoice(figure: UserBenchmark, figures: readonly UserBenchmark[]): boolean {
  const rated = figures.filter(({ kpi, level }) => kpi === figure.kpi && level !== "warn");
  return new Set(rated.map(({ source }) => source)).size > 1 && rated.at(-1)?.source === figure.source;
}
