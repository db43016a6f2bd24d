import { isComparable } from "../../src/catalogue/benchmark";
import type { PublishedFigure } from "../../src/catalogue/figure";
import { figureText } from "../../src/catalogue/rating";
import type { MeasuredKpi } from "../../src/kpis/ids";
import { measuredKpis } from "../../src/kpis/measuredKpis";
import type { Finding } from "../../src/scanner/result/finding";
import { scanCells } from "../support/tables";
import { sheets } from "./sheets";

/** A published figure with what is held against it. */
export interface UsedFigure {
  readonly kpi: string;
  readonly figure: PublishedFigure;
  readonly text: string;
  /** The ways of counting that functions hold against it. */
  readonly variants: readonly string[];
  /** What the scanner measured that is held against it, with the kind of sheet that it stood on. */
  readonly measured: readonly string[];
}

/** Every published figure with its users, by scanning the made-up sheets. */
export async function usedFigures(): Promise<readonly UsedFigure[]> {
  const found: { readonly sheet: string; readonly finding: Finding }[] = [];
  for (const [sheet, cells] of Object.entries(sheets)) {
    const { findings } = await scanCells(cells, { today: new Date(2026, 4, 1) }, sheet);
    found.push(...findings.map((finding) => ({ sheet, finding })));
  }
  const kpis: readonly MeasuredKpi[] = measuredKpis;
  return kpis.flatMap((kpi) =>
    kpi.figures.map((figure: PublishedFigure) => {
      const variants = kpi.variants.filter((variant) => isComparable(kpi, figure, variant));
      const own = found.filter(
        ({ finding }) => finding.kpi === kpi.id && variants.some(({ key }) => key === finding.variant),
      );
      return {
        kpi: kpi.id,
        figure,
        text: figureText(kpi, figure),
        variants: variants.map(({ key }) => key),
        measured: [...new Set(own.map(({ sheet, finding }) => `${sheet}: ${finding.variant}`))],
      };
    }),
  );
}
