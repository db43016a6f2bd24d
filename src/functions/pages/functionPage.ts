import type { Kpi } from "../../catalogue/kpi";
import { documentOf } from "./document";
import { html, type Html } from "./html";
import { list, sectionOf, type Section } from "./parts";
import { argumentsOf } from "./sections/arguments";
import { examples } from "./sections/examples";
import { figures } from "./sections/figures";
import { heading } from "./sections/heading";
import { meaning } from "./sections/meaning";
import { mistakes, whatToDo } from "./sections/mistakes";
import { ordinary } from "./sections/ordinary";
import { related } from "./sections/related";
import { variants } from "./sections/variants";

/** The page of one function; the others are needed for its links to them. */
export function functionPage(kpi: Kpi, functions: readonly Kpi[]): string {
  const sections = [
    meaning(kpi),
    argumentsOf(kpi),
    examples(kpi),
    ordinary(kpi),
    figures(kpi),
    variants(kpi),
    mistakes(kpi),
    whatToDo(kpi),
    related(kpi, functions),
  ].filter((section) => section !== undefined);
  return documentOf({
    title: `${kpi.id}: ${kpi.name} - MSP Scorecard`,
    description: kpi.summary,
    scripts: ["copy.js"],
    main: html`${heading(kpi)}${contents(sections)}${sections.map(sectionOf)}`,
  });
}

function contents(sections: readonly Section[]): Html {
  return html`
    <nav class="contents" aria-label="On this page">
      ${list(sections.map(({ anchor, title }) => html`<a href="#${anchor}">${title}</a>`))}
    </nav>
  `;
}
