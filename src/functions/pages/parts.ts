import { html, joined, type Content, type Html } from "./html";

/** A part of a page under a heading of its own. The anchor must be unique on the page. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly content: Content;
}

/** A section with its heading, under the anchor that the contents lead to. */
export function sectionOf({ anchor, title, content }: Section): Html {
  return html`
    <section aria-labelledby="${anchor}">
      <h2 id="${anchor}">${title}</h2>
      ${content}
    </section>
  `;
}

/** A formula to copy. `what` names it for people who hear the copy button: "example 2". */
export function formulaBlock(formula: string, what: string): Html {
  return html`<div class="formula" data-copy="${what}"><code>${breakable(formula)}</code></div>`;
}

/** A long formula may break behind its commas and signs, not inside names and texts. */
function breakable(formula: string): Content {
  const pieces = formula.match(/(?:"[^"]*"|'[^']*'|[^"',+*/])+[,+*/]*|[,+*/]+/g) ?? [];
  return joined(pieces, html`<wbr />`);
}

/** A table with a caption for those who hear it: for others the heading above says it. It scrolls sideways on narrow screens, by keyboard too. */
export function table(anchor: string, caption: string, head: readonly Content[], rows: readonly Html[]): Html {
  return html`
    <div class="scroll" role="region" aria-labelledby="${anchor}" tabindex="0">
      <table>
        <caption id="${anchor}" class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${head.map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  `;
}

/** Text as it is typed. */
export function code(text: string): Html {
  return html`<code>${text}</code>`;
}

/** A list with one entry for each content. */
export function list(items: readonly Content[]): Html {
  return html`
    <ul>
      ${items.map((item) => html` <li>${item}</li> `)}
    </ul>
  `;
}

/** Text of the catalogue as a sentence: with one full stop. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
