import type { Kpi } from "../../catalogue/kpi";
import { kpis as allKpis } from "../../kpis";
import { indexFile, pageFile } from "./address";
import { functionPage } from "./functionPage";
import { indexPage } from "./indexPage";

/** The text of every page by its file name: one per function, and the index. The same catalogue gives the same text. */
export function renderPages(kpis: readonly Kpi[] = allKpis): ReadonlyMap<string, string> {
  return new Map([
    [indexFile, indexPage(kpis)],
    ...kpis.map((kpi) => [pageFile(kpi), functionPage(kpi, kpis)] as const),
  ]);
}
