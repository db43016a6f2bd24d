import { findKpi } from "../../catalogue/find";
import type { Figure } from "../../catalogue/figure";
import { figuresAbout } from "../../catalogue/userBenchmarks/registry";
import { isPublished, titleOf } from "../../catalogue/sources";
import { allFunctions } from "../../kpis";
import { columnOf, visibleColumns } from "../layout";
import type { ScorecardRow } from "../scorecard";
import { text, type SheetBuilder } from "../sheetRows";
import { addKept, addSection } from "./section";
import type { TableRows } from "./table";

const sourceAt = columnOf.latest;
const othersAt = columnOf.rating;

/** Beside each benchmark where it comes from, what it is about, and what other sources say. */
export function addBenchmarkSources(sheet: SheetBuilder, table: TableRows): void {
  addSection(
    sheet,
    "Where the benchmarks come from",
    "Points: 0 to 100 by the published lines of the source (average 60, target 80, best in class 100; without a best level the target is 100). Each KPI weighs the same in the balanced score; the lines of one KPI share its weight.",
    80,
  );
  sheet.add(
    [
      { at: 0, width: sourceAt, cell: text("KPI and how it was counted", "headerLeft") },
      {
        at: sourceAt,
        width: othersAt - sourceAt,
        cell: text("Source of the benchmark, and its condition", "headerLeft"),
      },
      { at: othersAt, width: visibleColumns - othersAt, cell: text("Other sources, and contradictions", "headerLeft") },
    ],
    { filler: "headerLeft" },
  );
  for (const { subject, source, others } of grouped(table.lines.map(({ line }) => line.entry))) {
    addKept(sheet, [
      { at: 0, width: sourceAt, cell: text(subject, "name") },
      { at: sourceAt, width: othersAt - sourceAt, cell: text(source, "small") },
      { at: othersAt, width: visibleColumns - othersAt, cell: text(others, "small") },
    ]);
  }
}

interface Evidence {
  readonly subject: string;
  readonly source: string;
  readonly others: string;
}

/** Lines of a KPI that have the same source are told of once; so are those that have none. */
function grouped(rows: readonly ScorecardRow[]): readonly Evidence[] {
  const groups = new Map<string, ScorecardRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.kpi, row.sourceTitle && sourceWords(row)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const labels = [...new Set(group.map(({ variantLabel }) => variantLabel))].join("; ");
    const reasons = [...new Set(group.map(sourceWords))];
    return {
      subject: `${first?.name ?? ""}: ${labels}`,
      source: reasons.length === 1 ? (reasons[0] ?? "") : "The published figures are not about these ways of counting",
      others: first ? otherSources(first) : "",
    };
  });
}

/** The title of the source with the conditions of its figures, or why there is none. */
export function sourceWords({ kpi, assessment, sourceTitle, variant }: ScorecardRow): string {
  if (!sourceTitle) return assessment.reason ?? "No benchmark is published";
  const found = findKpi(allFunctions, kpi);
  const about = found ? figuresAbout(found).filter((figure: Figure) => figure.source === assessment.source) : [];
  const fitting = about.filter(({ variants }) => !variants || variants.includes(variant));
  const conditions = [...new Set(fitting.flatMap(({ condition }) => condition ?? []))];
  return conditions.length > 0 ? `${sourceTitle}. Condition: ${conditions.join("; ")}` : sourceTitle;
}

/** What other sources publish, each with the word that the value would get there. */
export function otherSources({ assessment }: ScorecardRow): string {
  return assessment.conflicts
    .map(({ source, text: figures, comparable, rating }) => {
      const title = isPublished(source) ? titleOf(source) : `your own "${source}"`;
      const verdict = comparable ? (rating ? `would be "${rating}"` : "") : "about another way of counting";
      return `${title}: ${figures}${verdict ? ` (${verdict})` : ""}`;
    })
    .join("\n");
}
