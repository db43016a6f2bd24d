import type { Kpi } from "../../catalogue/kpi";
import { pageFile } from "./address";
import { documentOf } from "./document";
import { html, type Html } from "./html";
import { sentence } from "./parts";

/** Every KPI by its name: what it is, and what else it is called. */
export function glossaryPage(functions: readonly Kpi[]): string {
  const kpis = functions.filter(({ area }) => area !== "benchmarks");
  const named = [...kpis].sort((one, other) => one.name.localeCompare(other.name, "en"));
  return documentOf({
    title: "Glossary - MSP Scorecard",
    description: "What the KPIs of MSP Scorecard are, and what else they are called",
    scripts: [],
    main: html`
      <h1>Glossary</h1>
      <p class="lead">What each KPI is, and what else it is called.</p>
      <dl>${named.map(entryOf)}</dl>
    `,
  });
}

function entryOf(kpi: Kpi): Html {
  return html`
    <dt id="${kpi.id.toLowerCase()}"><a href="${pageFile(kpi)}">${kpi.name}</a></dt>
    <dd>
      <p>${sentence(kpi.definition)}</p>
      ${kpi.synonyms.length > 0 && html`<p class="aside">Also called ${kpi.synonyms.join(", ")}.</p>`}
    </dd>
  `;
}
