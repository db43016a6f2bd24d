import type { Figure } from "../../catalogue/figure";
import { figuresAbout } from "../../catalogue/userBenchmarks/registry";
import { quartileWords } from "../../catalogue/quartile";
import { isPublished, titleOf } from "../../catalogue/sources";
import { kpiById } from "../../kpis/ids";
import { columnOf, printedColumns } from "../layout";
import { scoreWords } from "../balanced";
import type { Lines } from "../lines";
import type { PlanCell } from "../plan";
import type { ScorecardRow } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import { text, type Block, type Span } from "../sheetRows";
import { sectionRows } from "./section";

const sourceAt = columnOf.change;
const othersAt = columnOf.consensus;

/** Beside each benchmark where it comes from, what it is about, and what other sources say. */
export function benchmarkSourcesBlock(grid: SheetGrid, { lines }: Lines): Block {
  const across = (subject: PlanCell, source: PlanCell, others: PlanCell): readonly Span[] => [
    { at: 0, width: sourceAt, cell: subject },
    { at: sourceAt, width: othersAt - sourceAt, cell: source },
    { at: othersAt, width: printedColumns - othersAt, cell: others },
  ];
  return {
    rows: [
      ...sectionRows(
        grid,
        "Where the benchmarks come from",
        `Points: 0 to 100 by the published levels of the source (average 60, target 80, best in class 100; without a best level the target is 100). Each KPI weighs the same in the balanced score; the lines of one KPI share its weight. ${scoreWords(lines)}`.trim(),
        80,
      ),
      {
        cells: across(
          text("KPI and how it was counted", "headerLeft"),
          text("Source of the benchmark, and its condition", "headerLeft"),
          text("Other sources, and contradictions", "headerLeft"),
        ),
        filler: "headerLeft",
      },
      ...grouped(lines.map(({ entry }) => entry)).map(({ subject, source, others }) => ({
        cells: across(text(subject, "name"), text(source, "small"), text(others, "small")),
        keepWith: 0,
      })),
    ],
  };
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
    const key = JSON.stringify([row.kpi, row.sourceTitle && sourceWords(row), row.quartile?.words]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const labels = [...new Set(group.map(({ variantLabel }) => variantLabel))].join("; ");
    const reasons = [...new Set(group.map(sourceWords))];
    return {
      subject: `${first?.name ?? ""}: ${labels}`,
      source: reasons.length === 1 ? (reasons[0] ?? "") : "No published figure covers these ways of counting",
      others: first ? otherSources(first) : "",
    };
  });
}

/** The title of the source with the conditions of its figures, or why there is none. */
function sourceWords({ kpi, assessment, sourceTitle, variant }: ScorecardRow): string {
  if (!sourceTitle) return assessment.reason ?? "No benchmark is published";
  const about = figuresAbout(kpiById(kpi)).filter((figure: Figure) => figure.source === assessment.source);
  const fitting = about.filter(({ variants }) => !variants || variants.includes(variant));
  const conditions = [...new Set(fitting.flatMap(({ condition }) => condition ?? []))];
  return conditions.length > 0 ? `${sourceTitle}. Condition: ${conditions.join("; ")}` : sourceTitle;
}

/** What other sources publish, each with the word that the value would get there; and the quartile among peers. */
function otherSources({ assessment, quartile }: ScorecardRow): string {
  const others = assessment.conflicts.map(({ source, text: figures, comparable, foreign, rating }) => {
    const title = isPublished(source) ? titleOf(source) : `your own "${source}"`;
    const verdict = comparable
      ? rating
        ? `would be "${rating}"`
        : ""
      : foreign
        ? "in another currency"
        : "for another way of counting";
    return `${title}: ${figures}${verdict ? ` (${verdict})` : ""}`;
  });
  return [...others, ...(quartile ? [`Among peers: ${quartileWords(quartile)}`] : [])].join("\n");
}
