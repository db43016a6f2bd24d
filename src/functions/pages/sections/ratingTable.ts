import type { FiguresByLevel, RatingWord } from "../../../catalogue/benchmark";
import { easierEnd, type Figure } from "../../../catalogue/figure";
import { formatFigure } from "../../../catalogue/format";
import type { Kpi } from "../../../catalogue/kpi";
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

function linesOf(kpi: Kpi, { warn, best, target, average }: FiguresByLevel): readonly RatingLine[] {
  const lines: RatingLine[] = [];
  if (kpi.better === "between" && warn?.high !== undefined) {
    const values = formatFigure({ level: "warn", high: warn.high }, kpi.unit);
    lines.push({ word: "Overloaded", values, points: "falls again above it" });
  }
  if (best) lines.push(lineOf(kpi, "Best in class", best));
  if (target) lines.push(lineOf(kpi, "On target", target));
  if (average) lines.push(lineOf(kpi, "Industry average", average));
  return [...lines, { word: "Below benchmark", values: "everything else", points: "less, down to 0" }];
}

/** The easier end of a figure as a line that is reached or not. */
function lineOf(kpi: Kpi, word: RatingWord, figure: Figure): RatingLine {
  const end = easierEnd(figure, kpi.better);
  const { exclusive, level } = figure;
  const line = kpi.better === "lower" ? { level, exclusive, high: end } : { level, exclusive, low: end };
  const points = score(kpi, end) ?? 0;
  return { word, values: formatFigure(line, kpi.unit), points: String(Number(points.toPrecision(10))) };
}
