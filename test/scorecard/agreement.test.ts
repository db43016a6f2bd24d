import { isFailure } from "../../src/cells/failure";
import { consensusFormula, countMet } from "../../src/catalogue/consensus";
import { ratingFormula } from "../../src/catalogue/rating";
import { scoreFormula } from "../../src/catalogue/scoreFormula";
import { unitOf } from "../../src/catalogue/variant";
import { allFunctions } from "../../src/kpis";
import type { KpiId } from "../../src/kpis/ids";
import { measuredKpis } from "../../src/kpis/measuredKpis";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { evaluateLines } from "../../src/scorecard/lines";
import { scorecardRows } from "../../src/scorecard/scorecard";
import { evaluate, evaluateText } from "../support/evaluate";
import { finding, scanResult } from "../support/findings";

type Given = string | number | null;

function ask(id: string, given: readonly Given[]): unknown {
  const found = allFunctions.find((one) => one.id === id)?.evaluate(given);
  return isFailure(found) ? found.failure : found;
}

/** Just below, on and just above every line that is published about a KPI. */
function valuesAround(kpi: (typeof measuredKpis)[number]): readonly number[] {
  const ends = kpi.figures.flatMap(({ low, high }) => [low, high]).filter((end): end is number => end !== undefined);
  return [...new Set(ends.flatMap((end) => [end - 1e-6, end, end + 1e-6]))];
}

const rated = measuredKpis.filter(({ figures, result }) => figures.length > 0 && result === "number");

test.each(rated.map((kpi) => [kpi.id, kpi] as const))(
  "%s: word, gap, score and sources met of function, scorecard and sheet are the same around every published line",
  (id, kpi) => {
    for (const { key: variant } of kpi.variants) {
      const values = valuesAround(kpi);
      const findings = values.map((value, at) =>
        finding({ kpi: id as KpiId, variant, value, unit: unitOf(kpi, variant), table: `T${at}!A1` }),
      );
      const scorecard = buildScorecard(scanResult({ findings }), { scope: "x", createdAt: new Date(2026, 0, 1) });
      const rows = scorecardRows(scorecard);
      const { lines } = evaluateLines(scorecard);
      const cells = values.map((value) => [value]);
      const formulas = (of: (ref: string) => string | undefined) =>
        values.map((_value, row) => of(`Values!$A$${row + 1}`) ?? '="none"');
      const words = evaluateText(
        "Values",
        cells,
        formulas((ref) => ratingFormula(kpi, ref, { variant })),
      );
      const met = evaluateText(
        "Values",
        cells,
        formulas((ref) => consensusFormula(kpi, ref, { variant })),
      );
      const scores = evaluate(
        "Values",
        cells,
        formulas((ref) => scoreFormula(kpi, ref, { variant })),
      );
      values.forEach((value, at) => {
        const row = rows.find(({ table }) => table === `T${at}!A1`);
        const line = lines.find(({ entry }) => entry.table === `T${at}!A1`);
        const told = { id, variant, value };
        const word = String(ask("RATING", [id, value, null, variant]));
        expect({ ...told, row: row?.rating, line: line?.rating, sheet: words[at] }).toEqual({
          ...told,
          row: word,
          line: word,
          sheet: word === "No benchmark" ? "none" : word,
        });
        const gap = ask("GAP", [id, value, null, variant]);
        expect({ ...told, gap: line?.gap ?? "#N/A" }).toEqual({ ...told, gap });
        const score = ask("SCORE", [id, value, null, variant]);
        if (typeof score === "number") {
          expect(line?.score).toBeCloseTo(score, 9);
          expect(scores[at]).toBeCloseTo(score, 9);
        } else expect({ ...told, score: line?.score }).toEqual({ ...told, score: undefined });
        const counts = ask("CONSENSUS", [id, value, variant]);
        const [, reached, of] = Array.isArray(counts) ? (counts[0] as readonly unknown[]) : [];
        expect({ ...told, met: met[at] }).toEqual({ ...told, met: of === undefined ? "none" : `${reached} of ${of}` });
        expect({ ...told, met: countMet(row?.consensus ?? []) }).toEqual({ ...told, met: reached ?? 0 });
      });
    }
  },
);
