import { applicableSources, benchmarkOf, defaultSource, variantOf } from "../../../catalogue/benchmark";
import { levels, type Figure, type Level } from "../../../catalogue/figure";
import { formatFigure } from "../../../catalogue/format";
import type { Kpi } from "../../../catalogue/kpi";
import { ratingFormula } from "../../../catalogue/rating";
import { sources, type SourceKey } from "../../../catalogue/sources";
import { figureUnit } from "../../../catalogue/variant";
import { html, type Content, type Html } from "../html";
import { isMeasure } from "../role";
import { code, formulaBlock, table, type Section } from "../parts";
import { levelWords } from "../words";
import { ratingTable } from "./ratingTable";

const rule =
  "Your own source comes first. Where the default publishes nothing about a way of counting, the first source in this table that publishes a target about it is used, else the first that publishes anything.";

/** Every published figure, source by source, so that contradictions stand side by side; undefined for tools. */
export function figures(kpi: Kpi): Section | undefined {
  if (!isMeasure(kpi)) return undefined;
  const content =
    kpi.figures.length > 0
      ? published(kpi)
      : html`<p>${none}</p>
          ${kpi.result === "number" && html`<p>${userBenchmarks}</p>`}`;
  return { anchor: "figures", title: "Published figures", content };
}

const none = "No published benchmark: none of the sources names a figure, and none is made up.";

const userBenchmarks =
  "You can add figures of your own in the task pane, under \u201cBenchmarks\u201d: your own source then comes first.";

function published(kpi: Kpi): Html {
  const keys = sourcesOf(kpi);
  const used = levels.filter((level) => kpi.figures.some((figure) => figure.level === level));
  const head = ["Source", ...used.map((level) => levelWords[level])];
  return html`
    ${table(
      "figures-table",
      `What is published about ${kpi.id}`,
      head,
      keys.map((key) => sourceRow(kpi, key, used)),
    )}
    ${keys.length > 1 && html`<p>${keys.length} sources publish figures. Where they differ, each stays as published.</p>`}
    ${choice(kpi)}
    <p>${userBenchmarks}</p>
  `;
}

function sourceRow(kpi: Kpi, key: SourceKey, used: readonly Level[]): Html {
  const isDefault = key === defaultSource(kpi);
  return html`
    <tr>
      <th scope="row">${sources[key].title} ${code(key)} ${isDefault && html`<span class="badge">Default</span>`}</th>
      ${used.map((level) => html`<td>${figuresAt(kpi, key, level)}</td>`)}
    </tr>
  `;
}

function figuresAt(kpi: Kpi, key: SourceKey, level: Level): Content {
  const found = kpi.figures.filter((figure) => figure.source === key && figure.level === level);
  return found.length === 0 ? "\u2013" : found.map((figure) => figureOf(kpi, figure));
}

function figureOf(kpi: Kpi, figure: Figure): Html {
  return html`
    <p class="figure">
      <b>${formatFigure(figure, figureUnit(kpi, figure))}</b>
      ${figure.condition !== undefined && html`<span class="condition">${figure.condition}</span>`}
    </p>
  `;
}

/** Which source rates where nobody chose one, by which rule, and what a value then gets. */
function choice(kpi: Kpi): Content {
  const source = defaultSource(kpi);
  const benchmark = benchmarkOf(kpi, {});
  if (!source || !benchmark) return html`<p>${notRated(kpi)}</p>`;
  return html`
    <h3>How a value is rated</h3>
    <p>Without a source, ${code(source)} is used: ${reasonFor(kpi, source)}. ${rule}</p>
    ${ratingTable(kpi, benchmark.figures)} ${lineFromElsewhere(source, benchmark.figures.warn)}
    <p>The rating of a value in ${code("B2")} as an ordinary formula:</p>
    ${formulaBlock(ratingFormula(kpi, "B2") ?? "", "the rating as an ordinary formula")} ${consensus(kpi)}
  `;
}

/** Where several sources are about the plain way of counting, a function says which of them a value meets. */
function consensus(kpi: Kpi): Content {
  if (applicableSources(kpi, variantOf(kpi, {})).length < 2) return undefined;
  return html`<p>
    How many of the sources the value meets, and which not, says ${code(`=MSP.CONSENSUS("${kpi.id}", B2)`)}.
  </p>`;
}

function reasonFor(kpi: Kpi, source: string): string {
  const publishing = applicableSources(kpi, variantOf(kpi, {}));
  if (publishing.length === 1) return "it is the only one whose figures are about this way of counting";
  if (kpi.core?.source === source) return kpi.core.because.replace(/^./, (first) => first.toLowerCase());
  const [target] = publishing.filter(({ figures }) => figures.target);
  return target?.source === source
    ? "it is the first that publishes a target"
    : "it is the first that publishes a level";
}

function sourcesOf(kpi: Kpi): readonly SourceKey[] {
  return [...new Set(kpi.figures.map(({ source }) => source))];
}

/** The line above which another source warns holds as well. */
function lineFromElsewhere(source: string, warn: Figure | undefined): Content {
  if (!warn || warn.source === source) return undefined;
  return html`<p>
    The line to “Overloaded” comes from ${code(warn.source)}, and holds whichever source is the default.
  </p>`;
}

function notRated(kpi: Kpi): Content {
  const [first] = kpi.variants;
  if (kpi.figures.every(({ level }) => level === "example")) {
    return "These are illustrations, no benchmark: the rating is \u201cNo benchmark\u201d.";
  }
  const about = [...new Set(kpi.figures.flatMap((figure) => figure.variants ?? []))]
    .map((key) => kpi.variants.find((variant) => variant.key === key)?.label ?? key)
    .map((label) => `\u201c${label}\u201d`);
  return [
    `No figure is about the plain way of counting (\u201c${first?.label}\u201d), so without a variant the rating is `,
    `\u201cNo benchmark\u201d. The figures hold for ${about.join(", ")}: name it as the variant.`,
  ];
}
