import { kpiById, type KpiId } from "../../kpis/ids";
import type { Role } from "../../catalogue/kpi";
import type { Line } from "../lines";

/** More lines than this don't fit a page that can be read. */
const mostLines = 15;

/** What a board asks for first: KPIs that are looked for in every workbook, those that are held against something before others. */
const roleRank: Readonly<Record<Role, number>> = { headline: 0, kpi: 1, helper: 4 };

/**
 * The lines of the one page, in the order of the sheet: of each KPI the way of counting that stands for it, the first that
 * is held against something. What the user marked with "yes" comes before all others, what he marked with "no" not at all.
 */
export function pageLines(lines: readonly Line[]): readonly Line[] {
  const wanted = lines.filter((line) => says(line, "y"));
  const standing = [...new Set(lines.map(({ entry }) => entry.kpi))].flatMap((kpi) => standingFor(kpi, lines, wanted));
  const ranked = [...standing].sort((a, b) => rankOf(a) - rankOf(b) || lines.indexOf(a) - lines.indexOf(b));
  const chosen = new Set([...wanted, ...ranked].slice(0, mostLines));
  return lines.filter((line) => chosen.has(line));
}

function standingFor(kpi: KpiId, lines: readonly Line[], wanted: readonly Line[]): readonly Line[] {
  if (wanted.some(({ entry }) => entry.kpi === kpi)) return [];
  const own = lines.filter((line) => line.entry.kpi === kpi && !says(line, "n"));
  const headlines = own.filter(({ headline }) => headline);
  const candidates = headlines.length > 0 ? headlines : own;
  const first = candidates.find(isRated) ?? candidates[0];
  return first ? [first] : [];
}

function rankOf(line: Line): number {
  return roleRank[kpiById(line.entry.kpi).role] + (isRated(line) ? 0 : 2);
}

function isRated({ rating }: Line): boolean {
  return rating !== "No benchmark";
}

/** "yes" and "no" in the languages whose words begin alike, or their first letter. */
function says({ onPage = "" }: Line, letter: "y" | "n"): boolean {
  return onPage.trim().toLowerCase().startsWith(letter);
}
