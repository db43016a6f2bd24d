import { kpiById } from "../kpis/ids";
import type { FindingId } from "../scanner/result/findingId";

/** A line in few words: the KPI's name, and how it was counted where the name alone may mean another way. */
export function shortName({ kpi, variant }: Pick<FindingId, "kpi" | "variant">): string {
  const { name, variants } = kpiById(kpi);
  const ways = variants.filter(({ key }) => key !== "reported");
  const own = ways.find(({ key }) => key === variant);
  if (!own || ways.length < 2) return name;
  const words = own.short ?? own.label.charAt(0).toLowerCase() + own.label.slice(1);
  return words === "" ? name : `${name}, ${words}`;
}
