import { helpFile } from "./address";
import { documentOf } from "./document";
import { html } from "./html";
import { list, sectionOf } from "./parts";

/** Where to look, and what to tell, when something does not work. */
export function supportPage(): string {
  return documentOf({
    title: "Support - MSP Scorecard",
    description: "Where to look, and what to tell, when MSP Scorecard does not work",
    scripts: [],
    main: html`
      <h1>Support</h1>
      ${sectionOf({
        anchor: "look",
        title: "Look here first",
        content: list([
          html`<a href="${helpFile}#trouble">When something does not work</a>: editing, protected workbooks, nothing
            recognised, #NAME?.`,
          html`<a href="${helpFile}#layouts">Sample layouts</a> of tables that are recognised.`,
          html`<a href="index.html#errors">What the errors of functions mean</a>.`,
        ]),
      })}
      ${sectionOf({
        anchor: "tell",
        title: "Telling a fault",
        content: html`
          <p>Tell whoever installed the add-in for you; who carries it on needs these, and none of your data:</p>
          ${list([
            "What you did, what you expected, and the words that the pane showed.",
            "The version of Excel: File > Account > About Excel.",
            "The headings of the columns and two rows that you made up, if a column was taken for the wrong thing.",
          ])}
          <p>A workbook often holds names of clients. Send a made-up one.</p>
        `,
      })}
    `,
  });
}
