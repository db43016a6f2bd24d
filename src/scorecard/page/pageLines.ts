import { kpiById, type KpiId } from "../../kpis/ids";
import type { Role } from "../../catalogue/kpi";
import type { Line } from "../lines";

/** More lines than this don't fit a page that can be read. */
const mostLines = 15;

/** So many are named above the lines as those to fix first: they stand among them. */
const namedFirst = 3;

/** What a board asks for first: KPIs that are looked for in every workbook, those that are held against something before others. */
const roleRank: Readonly<Record<Role, number>> = { headline: 0, kpi: 1, helper: 4 };

/** What a board wants to see even where nobody published a figure about it. */
const askedFor: ReadonlySet<KpiId> = new Set<KpiId>(["MRR", "CSAT"]);

/**
 * The lines of the one page, in the order of the sheet: of each KPI the way of counting that stands for it, the first that
 * is held against something. What the user marked with "yes" comes before all others, what he marked with "no" not at all.
 */
export function pageLines(lines: readonly Line[], most = mostLines): readonly Line[] {
  const wanted = lines.filter((line) => says(line, "y"));
  const standing = [...new Set(lines.map(({ entry }) => entry.kpi))].flatMap((kpi) => standingFor(kpi, lines, wanted));
  const ranked = [...standing].sort((a, b) => rankOf(a) - rankOf(b) || lines.indexOf(a) - lines.indexOf(b));
  const chosen = new Set([...wanted, ...ranked].slice(0, most));
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
  const { entry, rank = Infinity, isFault } = line;
  if (rank <= namedFirst) return -1;
  const role = roleRank[kpiById(entry.kpi).role];
  if (!isRated(line)) return askedFor.has(entry.kpi) ? 0 : role + 2;
  // What restates another rated line says nothing more.
  return isFault ? role : role + 2;
}

function isRated({ rating }: Line): boolean {
  return rating !== "No benchmark";
}

/** "yes" and "no" in the languages whose words begin alike, or their first letter. */
function says({ onPage = "" }: Line, letter: "y" | "n"): boolean {
  return onPage.trim().toLowerCase().startsWith(letter);
}
