import { documentOf } from "./document";
import { html } from "./html";
import { sectionOf } from "./parts";

/** Under what terms the add-in may be used. */
export function termsPage(): string {
  return documentOf({
    title: "Terms - MSP Scorecard",
    description: "The terms under which MSP Scorecard may be used",
    scripts: [],
    main: html`
      <h1>Terms</h1>
      <p class="lead">MSP Scorecard is free, for any purpose, under the MIT licence.</p>
      ${sectionOf({
        anchor: "licence",
        title: "Licence",
        content: html`<p>
          You may use, copy, change and pass on the add-in. It comes as it is, without warranty of any kind, and its
          authors are not liable for what comes of its use. The whole text is in <code>LICENSE.txt</code> beside the
          published files, the licences of the packages in it are in <code>third-party-notices.txt</code>.
        </p>`,
      })}
      ${sectionOf({
        anchor: "figures",
        title: "Published figures",
        content: html`<p>
          Benchmarks are quoted from the sources that are named beside them; they belong to those who published them.
          Figures of different sources may count differently. Check a figure against its source before a contract or a
          decision rests on it.
        </p>`,
      })}
    `,
  });
}
