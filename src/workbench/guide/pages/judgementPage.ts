import { defaultSource, ratingWords, type RatingWord } from "../../../catalogue/benchmark";
import { sources } from "../../../catalogue/sources";
import { documentOf } from "../../../functions/pages/document";
import { html, type Html } from "../../../functions/pages/html";
import { sectionOf, sentence, table } from "../../../functions/pages/parts";
import { measuredKpis } from "../../../kpis/measuredKpis";
import { guideFiles } from "../files";
import { kpiLink } from "./words";

const when: Readonly<Record<RatingWord, string>> = {
  "Best in class": "A published best is reached.",
  "On target": "The target is reached.",
  "Better than average": "Beyond the published average, where its source names no target.",
  "Industry average": "Within the published average.",
  "Near target": "Between a warning line and the target, or at most 5 % short of your own target.",
  "Misses benchmark": "None of these.",
  Overloaded: "Above a line that warns of too much, such as a utilization over 90 %.",
  "No benchmark": "No figure is about this way of counting, or its money is in another currency.",
};

/** How a value is held against figures, and what follows from it. */
export function judgementPage(): string {
  return documentOf({
    title: "How a value is judged - MSP Scorecard",
    description: "Which figure a value is held against, what its rating means, and what is to be fixed first",
    scripts: [],
    main: html`
      <h1>How a value is judged</h1>
      ${sectionOf({ anchor: "against", title: "What it is held against", content: against() })}
      ${sectionOf({ anchor: "words", title: "Ratings", content: words() })}
      ${sectionOf({ anchor: "gap", title: "Gap, and what to fix first", content: gap() })}
      ${sectionOf({ anchor: "worth", title: "What a gap is worth a year", content: worth() })}
      ${sectionOf({ anchor: "defaults", title: "Default sources", content: defaults() })}
    `,
  });
}

function against(): Html {
  return html`
    <p>The first of these that is there:</p>
    <ol>
      <li>The target that you typed beside its line.</li>
      <li>A target or goal column of your own sheet; its cell is named.</li>
      <li>Your own figures, the last saved source first.</li>
      <li>The source that the KPI names as its default.</li>
      <li>
        Another source that publishes a target about the same way of counting, else one that publishes an average.
      </li>
    </ol>
    <p>
      A figure is about one way of counting, one period, one condition and, for money, US dollars. Where a value differs
      in one of them, the figure is shown and doesn't rate it. How many sources a value meets stands beside the rating;
      <a href="${guideFiles.sources}">sources that contradict each other</a> are shown, never averaged.
    </p>
  `;
}

function words(): Html {
  const rows = ratingWords.map(
    (word) => html`
      <tr>
        <th scope="row">${word}</th>
        <td>${when[word]}</td>
      </tr>
    `,
  );
  return table("words-table", "What each rating means", ["Rating", "When"], rows);
}

function gap(): Html {
  return html`
    <p>
      The gap is measured to the target, or to the average where no target is published. What is to be fixed first is
      what misses its benchmark, then what is overloaded, then what is near its target, each by what its gap costs. What
      is on target is no fault.
    </p>
    <p>The balanced score counts one line of each KPI, from 0 to 100; each KPI's page shows its scale.</p>
  `;
}

function worth(): Html {
  const rows = measuredKpis.flatMap(({ id, valueAtStake }) =>
    valueAtStake
      ? [
          html`
            <tr>
              <th scope="row">${kpiLink(id)}</th>
              <td>${valueAtStake.words}</td>
            </tr>
          `,
        ]
      : [],
  );
  return html`
    <p>
      Computed with your own numbers, from the workbook or typed into the scorecard; where one is missing, nothing is
      made up.
    </p>
    ${table("worth-table", "The arithmetic of a gap's worth", ["KPI", "Arithmetic"], rows)}
  `;
}

function defaults(): Html {
  const rows = measuredKpis.flatMap(({ id, core }) =>
    core
      ? [
          html`
            <tr>
              <th scope="row">${kpiLink(id)}</th>
              <td>${sources[core.source].title}</td>
              <td>${sentence(core.because)}</td>
            </tr>
          `,
        ]
      : [],
  );
  const only = measuredKpis.filter((kpi) => !kpi.core && defaultSource(kpi) !== undefined).length;
  return html`
    ${table("defaults-table", "The default source of each KPI", ["KPI", "Source", "Because"], rows)}
    <p>
      ${only} further KPIs are held against the first source that publishes a target about them, else the first that
      publishes a level.
    </p>
  `;
}
