import { glossaryFile, helpFile, indexFile } from "../../../functions/pages/address";
import { documentOf } from "../../../functions/pages/document";
import { html } from "../../../functions/pages/html";
import { list, sectionOf } from "../../../functions/pages/parts";
import { tools } from "../exports/tools";
import { guideFiles, recipeFile } from "../files";
import { listNames } from "./words";

/** Where the pages of the guide are. */
export function guidePage(): string {
  return documentOf({
    title: "Guide - MSP Scorecard",
    description: "From an export to a scorecard: which report, which columns, what the numbers mean",
    scripts: [],
    main: html`
      <h1>Guide</h1>
      ${sectionOf({
        anchor: "recipes",
        title: "Which report to export",
        content: html`
          <p>What to export of each tool, and what is measured from it:</p>
          <div class="related">${list(tools.map((tool) => html`<a href="${recipeFile(tool)}">${tool.name}</a>`))}</div>
          <p>
            Any other list of ${listNames} will do: see <a href="${helpFile}#layouts">sample layouts</a> and
            <a href="${guideFiles.columns}">which columns make which KPI</a>.
          </p>
        `,
      })}
      ${sectionOf({
        anchor: "numbers",
        title: "What the numbers mean",
        content: list([
          html`<a href="${guideFiles.judgement}">How a value is judged</a>: benchmarks, ratings, gap, what to fix first`,
          html`<a href="${guideFiles.sources}">Sources</a>: who publishes what, and where they contradict each other`,
          html`<a href="${glossaryFile}">Glossary</a> and <a href="${indexFile}">all functions</a>`,
        ]),
      })}
      ${sectionOf({
        anchor: "excel",
        title: "With a real Excel",
        content: list([
          html`<a href="${helpFile}">Help</a>: scan, review, write, share`,
          html`<a href="${guideFiles.checklist}">Checklist</a>: what to look at in 15 minutes after installing`,
        ]),
      })}
    `,
  });
}
