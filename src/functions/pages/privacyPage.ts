import { documentOf } from "./document";
import { html } from "./html";
import { list, sectionOf } from "./parts";

/** What happens to the user's data: the page that a store and an administrator ask for. */
export function privacyPage(): string {
  return documentOf({
    title: "Privacy - MSP Scorecard",
    description: "MSP Scorecard sends nothing anywhere and collects nothing",
    scripts: [],
    main: html`
      <h1>Privacy</h1>
      <p class="lead">Your data stays in your workbook. MSP Scorecard sends nothing anywhere and collects nothing.</p>
      ${sectionOf({
        anchor: "computed",
        title: "Where it is computed",
        content: html`<p>
          On your machine, inside Excel. There is no account, no telemetry, no advertising and no server that receives
          data: the server that you loaded the add-in from only hands out its files. Like every web server it may note
          who fetched them and when.
        </p>`,
      })}
      ${sectionOf({
        anchor: "kept",
        title: "What is kept, and where",
        content: list([
          "In the workbook: your answers, your own figures, your targets, converted formulas and the history of the scorecard. They travel with the workbook to whoever you give it to.",
          "In this browser's storage: what you chose last for the cells of a scorecard, and which sections of the pane are open.",
        ]),
      })}
      ${sectionOf({
        anchor: "office",
        title: "What Microsoft does",
        content: html`<p>
          Excel loads Microsoft's library office.js from Microsoft's own address, as it does for every add-in. What
          Excel itself reports to Microsoft is a matter of your settings of Office, not of this add-in.
        </p>`,
      })}
      ${sectionOf({
        anchor: "delete",
        title: "Deleting it",
        content: html`<p>
          Delete the sheets that the add-in wrote and remove the add-in. <b>Forget</b> in the pane deletes a stored
          answer.
        </p>`,
      })}
    `,
  });
}
