import { applicableSources, defaultSource, type Benchmark } from "../../../catalogue/benchmark";
import { consensusOf, countMet } from "../../../catalogue/consensus";
import { easierEnd, type Figure } from "../../../catalogue/figure";
import type { Kpi } from "../../../catalogue/kpi";
import { figureText } from "../../../catalogue/rating";
import { isPublished, sourceKeys, sources, titleOf } from "../../../catalogue/sources";
import type { Variant } from "../../../catalogue/variant";
import { documentOf } from "../../../functions/pages/document";
import { html, type Html } from "../../../functions/pages/html";
import { code, list, sectionOf, table } from "../../../functions/pages/parts";
import type { MeasuredKpi } from "../../../kpis/ids";
import { measuredKpis } from "../../../kpis/measuredKpis";
import { kpiLink } from "./words";

/** A way of counting about which several sources say something. */
interface Compared {
  readonly kpi: MeasuredKpi;
  readonly variant: Variant;
  readonly published: readonly Benchmark[];
}

/** Who publishes what, where sources say different things, and how many of them a value then meets. */
export function sourcesPage(): string {
  const compared = measuredKpis.flatMap(comparedIn);
  const differ = compared.filter((one) => aims(one).some((aim) => aim.met < one.published.length));
  return documentOf({
    title: "Sources - MSP Scorecard",
    description: "The published figures, where they contradict each other, and how many sources a value meets",
    scripts: [],
    main: html`
      <h1>Sources</h1>
      <p class="lead">
        Every figure stays as it was published. Figures that differ stand side by side and are never averaged.
      </p>
      ${sectionOf({ anchor: "documents", title: "Documents", content: documents() })}
      ${sectionOf({
        anchor: "differ",
        title: "Where sources differ",
        content: html`
          <p>
            ${compared.length} ways of counting are published about by more than one source; in ${differ.length} of them
            what satisfies one does not satisfy all. Each line is what a source asks, and how many of the sources a
            value meets that is just as good.
          </p>
          ${table("differ-table", "What several sources ask", ["KPI", "Source", "Asks", "Meets"], differ.flatMap(rowsOf))}
        `,
      })}
    `,
  });
}

function documents(): Html {
  return list(
    sourceKeys.map((key) => {
      const about = measuredKpis.filter(({ figures }) => figures.some(({ source }) => source === key));
      return html`${sources[key].title} ${code(key)}
        <span class="condition"
          >${about.length} KPIs; the default of ${about.filter((kpi) => defaultSource(kpi) === key).length}</span
        >`;
    }),
  );
}

function comparedIn(kpi: MeasuredKpi): Compared[] {
  return kpi.variants.flatMap((variant) => {
    const published = applicableSources(kpi, variant).filter(({ source }) => isPublished(source));
    // What is published about all ways of counting is listed once.
    const own = variant === kpi.variants[0] || kpi.figures.some((figure) => isAbout(figure, variant));
    return own && published.length > 1 ? [{ kpi, variant, published }] : [];
  });
}

function isAbout({ variants = [] }: Figure, { key }: Variant): boolean {
  return variants.includes(key);
}

interface Aim {
  readonly source: string;
  readonly text: string;
  readonly met: number;
}

/** What each source asks, and how many of all a value meets that is just as good. */
function aims({ kpi, variant, published }: Compared): readonly Aim[] {
  return published.flatMap(({ source, figures }) => {
    const figure = figures.target ?? figures.average ?? figures.best;
    if (!figure) return [];
    const value = justAsGood(kpi, easierEnd(figure, kpi.better), figure.exclusive === true);
    return [
      { source, text: figureText(kpi, figure), met: countMet(consensusOf(kpi, value, { variant: variant.key })) },
    ];
  });
}

/** The line itself, or a little beyond one that has to be passed. */
function justAsGood({ better }: Kpi, line: number, exclusive: boolean): number {
  const little = exclusive ? Math.max(1e-9, 1e-9 * Math.abs(line)) : 0;
  return better === "lower" ? line - little : line + little;
}

function rowsOf(one: Compared): Html[] {
  const { kpi, variant, published } = one;
  return aims(one).map(
    ({ source, text, met }) => html`
      <tr>
        <th scope="row">
          ${kpiLink(kpi.id)} ${kpi.variants.length > 1 && html`<span class="condition">${variant.label}</span>`}
        </th>
        <td>${titleOf(source)}</td>
        <td>${text}</td>
        <td>${met} of ${published.length}</td>
      </tr>
    `,
  );
}
