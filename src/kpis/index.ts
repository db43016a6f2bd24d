import { defineCatalogue } from "../catalogue/catalogue";
import type { Kpi } from "../catalogue/kpi";
import type { MeasuredKpi } from "./ids";
import { measuredKpis } from "./measuredKpis";
import { benchmark } from "./benchmarks/benchmark";
import { rating } from "./benchmarks/rating";
import { gap } from "./benchmarks/gap";
import { score } from "./benchmarks/score";
import { consensus } from "./benchmarks/consensus";
import { quartile } from "./benchmarks/quartile";
import { balanced } from "./benchmarks/balanced";
import { kpis } from "./benchmarks/kpis";
import { sources } from "./benchmarks/sources";
import { define } from "./benchmarks/define";

/** Every function, in the order in which they are shown. */
export const allFunctions: readonly Kpi[] = defineCatalogue([
  ...measuredKpis,
  benchmark(measuredKpis),
  rating(measuredKpis),
  gap(measuredKpis),
  score(measuredKpis),
  consensus(measuredKpis),
  quartile(measuredKpis),
  balanced(measuredKpis),
  kpis(measuredKpis),
  sources(measuredKpis),
  define(measuredKpis),
]);

/** The KPIs that are named as missing where a workbook does not yield them, in the order in which they are shown. */
export const headlineKpis: readonly MeasuredKpi[] = measuredKpis.filter((kpi) => kpi.role === "headline");
