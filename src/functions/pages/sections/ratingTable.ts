import type { FiguresByLevel, RatingWord } from "../../../catalogue/benchmark";
import type { Figure } from "../../../catalogue/figure";
import { formatFigure } from "../../../catalogue/format";
import type { Kpi } from "../../../catalogue/kpi";
import { stepsOf, type Step } from "../../../catalogue/ratingWord";
import { score } from "../../../catalogue/score";
import { html, type Html } from "../html";
import { table } from "../parts";

/** A word of RATING, the values that get it, and what SCORE gives there. */
interface RatingLine {
  readonly word: RatingWord;
  readonly values: string;
  readonly points: string;
}

/** The words that a value can get from the default source, best first, each with its line. */
export function ratingTable(kpi: Kpi, figures: FiguresByLevel): Html {
  const rows = linesOf(kpi, figures).map(
    ({ word, values, points }) => html`
      <tr>
        <th scope="row">${word}</th>
        <td>${values}</td>
        <td>${points}</td>
      </tr>
    `,
  );
  return html`
    ${table("rating-table", `Ratings of ${kpi.id}`, ["RATING", "Value", "SCORE on the line"], rows)}
    <p class="aside">From line to line the score runs straight.</p>
  `;
}

function linesOf(kpi: Kpi, figures: FiguresByLevel): readonly RatingLine[] {
  const { better } = kpi;
  return [
    ...stepsOf(figures, better).map(({ word, comparison, line }) => ({
      word,
      values: formatFigure(figureOn(comparison, line), kpi.unit),
      points: String(Number((score(kpi, line) ?? 0).toPrecision(10))),
    })),
    { word: "Misses benchmark", values: "everything else", points: "less, down to 0" },
  ];
}

/** A line that has to be passed, as a figure with one end. */
function figureOn(comparison: Step["comparison"], line: number): Figure {
  const exclusive = comparison === ">" || comparison === "<";
  const end = comparison.startsWith("<") ? { high: line } : { low: line };
  return { source: "", level: "target", exclusive, ...end };
}
