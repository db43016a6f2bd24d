import { defineCatalogue } from "../catalogue/catalogue";
import type { Kpi } from "../catalogue/kpi";
import { measures } from "./measures";
import { benchmark } from "./benchmarks/benchmark";
import { rating } from "./benchmarks/rating";
import { gap } from "./benchmarks/gap";
import { score } from "./benchmarks/score";
import { balanced } from "./benchmarks/balanced";
import { kpis as listOfKpis } from "./benchmarks/kpis";
import { sources } from "./benchmarks/sources";
import { define } from "./benchmarks/define";

/** Every function, in the order in which they are shown. */
export const functions: readonly Kpi[] = defineCatalogue([
  ...measures,
  benchmark(measures),
  rating(measures),
  gap(measures),
  score(measures),
  balanced(measures),
  listOfKpis(measures),
  sources(measures),
  define(measures),
]);

/** The KPIs that are looked for in every workbook, in the order in which they are shown. */
export const kpis: readonly Kpi[] = functions.filter((kpi) => kpi.role === "headline");
