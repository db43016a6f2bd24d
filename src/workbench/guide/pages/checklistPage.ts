import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentOf } from "../../../functions/pages/document";
import { html, type Content, type Html } from "../../../functions/pages/html";
import { code } from "../../../functions/pages/parts";

const source = join(__dirname, "../../../excel/VERIFICATION.md");

/** What only a person with Excel can verify: the last part of the page about verification, as it stands there. @throws where there is none */
export function checklistPage(text = readFileSync(source, "utf8")): string {
  const [, part = ""] = text.split(/^## (?=What only a person)/m);
  const [title = "", ...blocks] = part.trim().split(/\n\n+/);
  if (blocks.length === 0) throw new Error("There is no checklist in the page about verification.");
  return documentOf({
    title: "Checklist - MSP Scorecard",
    description: "What to look at with a real Excel, in 15 minutes",
    scripts: [],
    main: html`<h1>${title}</h1>
      ${blocks.map(blockOf)}`,
  });
}

/** A paragraph, or a list with numbers. */
function blockOf(block: string): Html {
  if (!/^1\. /.test(block)) return html`<p>${inline(folded(block))}</p>`;
  const items = block.split(/^\d+\. /m).slice(1);
  return html`<ol>
    ${items.map((item) => html`<li>${inline(folded(item))}</li> `)}
  </ol>`;
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Bold words and what is typed, as the page's text marks them. */
function inline(text: string): Content {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((piece) => {
    if (piece.startsWith("**")) return html`<b>${piece.slice(2, -2)}</b>`;
    return piece.startsWith("`") ? code(piece.slice(1, -1)) : piece;
  });
}
