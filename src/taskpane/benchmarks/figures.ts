import { defaultSource } from "../../catalogue/benchmark";
import { easierEnd, type Figure, levels, type Level } from "../../catalogue/figure";
import { formatFigure } from "../../catalogue/format";
import type { Kpi } from "../../catalogue/kpi";
import { isPublished, titleOf } from "../../catalogue/sources";
import { figuresAbout } from "../../catalogue/userBenchmarks/registry";
import { figureUnit } from "../../catalogue/variant";

/** What one source says about a KPI. */
export interface SourceFigures {
  readonly source: string;
  readonly title: string;
  /** The one that values are held against unless another is named. */
  readonly isDefault: boolean;
  readonly own: boolean;
  /** In the order of the levels: "Target 70-75 %", with what the source ties it to. */
  readonly figures: readonly { readonly text: string; readonly condition: string }[];
}

const levelWords: Readonly<Record<Level, string>> = {
  average: "Average",
  target: "Target",
  best: "Best in class",
  warn: "Warning",
  p25: "Lower quartile",
  p75: "Upper quartile",
  example: "Illustration only:",
};

/** Every source with a figure about a KPI, the user's own first. */
export function sourceFigures(kpi: Kpi): readonly SourceFigures[] {
  const about = figuresAbout(kpi);
  const used = defaultSource(kpi);
  return [...new Set(about.map(({ source }) => source))].map((source) => ({
    source,
    title: titleOf(source),
    isDefault: source === used,
    own: !isPublished(source),
    figures: levels
      .flatMap((level) => about.filter((figure) => figure.source === source && figure.level === level))
      .map((figure) => ({ text: textOf(kpi, figure), condition: conditionOf(kpi, figure) })),
  }));
}

function textOf(kpi: Kpi, figure: Figure): string {
  return `${levelWords[figure.level]} ${formatFigure(figure, figureUnit(kpi, figure))}`;
}

function conditionOf(kpi: Kpi, { condition, variants = [] }: Figure): string {
  const counted = variants.map((key) => kpi.variants.find((variant) => variant.key === key)?.label ?? key);
  return [condition ?? "", counted.length > 0 ? `only for: ${counted.join("; ")}` : ""].filter(Boolean).join(", ");
}

/** "They disagree about the target: 70 % to 95 %."; "" where all of a level say the same, or only one says anything. */
export function disagreement(kpi: Kpi): string {
  for (const level of ["target", "average"] as const) {
    const comparable = figuresAbout(kpi).filter((figure) => figure.level === level && !figure.variants);
    const bySource = new Map(comparable.map((figure) => [figure.source, figure]));
    const texts = new Set([...bySource.values()].map((figure) => formatFigure(figure, kpi.unit)));
    if (texts.size > 1) {
      const sorted = [...bySource.values()].sort((a, b) => easierEnd(a, kpi.better) - easierEnd(b, kpi.better));
      const shown = [...new Set(sorted.map((figure) => formatFigure(figure, kpi.unit)))];
      return `They disagree about the ${level}: ${shown.join(", ")}.`;
    }
  }
  return "";
}

/** Which source is used where none is named, and why. */
export function defaultWords(kpi: Kpi): string {
  const source = defaultSource(kpi);
  if (source === undefined) return "No source is used: none is about the usual way of counting.";
  const because = !isPublished(source)
    ? "your own source comes first"
    : source === kpi.core?.source
      ? lowerFirst(kpi.core.because)
      : "it is the first with a figure about this";
  return `The source marked as default is used: ${because.replace(/\.$/, "")}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
