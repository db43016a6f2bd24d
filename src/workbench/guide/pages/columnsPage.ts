import { areas, type Area } from "../../../catalogue/area";
import { documentOf } from "../../../functions/pages/document";
import { html, type Content, type Html } from "../../../functions/pages/html";
import { list, sectionOf, sentence, table } from "../../../functions/pages/parts";
import { everyKpi } from "../../../scanner/result/naming";
import type { MeasuredKpi } from "../../../kpis/ids";
import type { Way } from "../exports/ways";
import { columnNames, kpiLink, listName, partName, variantName } from "./words";

/** What each KPI can be measured from. */
export interface Origins {
  readonly ways: readonly Way[];
  readonly statement: readonly { readonly kpi: string; readonly lines: string }[];
}

/** Which columns make which KPI possible. */
export function columnsPage(origins: Origins): string {
  const present = (Object.keys(areas) as Area[]).filter((area) => everyKpi.some((kpi) => kpi.area === area));
  return documentOf({
    title: "Columns - MSP Scorecard",
    description: "Which columns make which KPI possible",
    scripts: [],
    main: html`
      <h1>Which columns make which KPI</h1>
      <p class="lead">
        A column is known by its heading and its cells; many names of each are understood, in six languages. Each line
        is a way of its own: one is enough.
      </p>
      <p>
        Besides, every KPI is read from a table of KPIs: its name or what else it is called, and the value beside or
        below it.
      </p>
      ${present.map((area) => areaOf(area, origins))}
    `,
  });
}

function areaOf(area: Area, origins: Origins): Html {
  const kpis = everyKpi.filter((kpi) => kpi.area === area);
  const rows = kpis.map(
    (kpi) => html`
      <tr>
        <th scope="row">${kpiLink(kpi.id)}</th>
        <td>${possibleFrom(kpi, origins)}</td>
      </tr>
    `,
  );
  return sectionOf({
    anchor: area,
    title: areas[area],
    content: table(
      `${area}-table`,
      `What the KPIs of ${areas[area]} are measured from`,
      ["KPI", "Measured from"],
      rows,
    ),
  });
}

function possibleFrom(kpi: MeasuredKpi, { ways, statement }: Origins): Content {
  const own = ways.filter((way) => way.kpi === kpi.id);
  const items: Content[] = [
    ...bySource(own).map(
      ([source, counted]) => html`${source}${counted && html` <span class="condition">${counted}</span>`}`,
    ),
    ...statement.filter((one) => one.kpi === kpi.id).map(({ lines }) => `Profit and loss: ${lines}`),
    ...new Set(
      (kpi.combines ?? []).map(({ parts }) => `Follows from: ${Object.values(parts).map(partName).join(" and ")}`),
    ),
  ];
  return items.length > 0 ? list(items) : capital(sentence(kpi.needs));
}

function capital(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}

/** The columns that suffice, each once, with the ways of counting that they give. */
function bySource(ways: readonly Way[]): (readonly [string, string])[] {
  const counted = new Map<string, Set<string>>();
  for (const { kind, from, kpi, variant } of ways) {
    const source = `${listName(kind)}: ${columnNames(from)}`;
    const names = counted.get(source) ?? new Set();
    counted.set(source, names.add(variantName(kpi, variant)));
  }
  return [...counted].map(([source, names]) => [source, [...names].filter(Boolean).join("; ")]);
}
