import { glossaryFile, guideFile, helpFile, indexFile, privacyFile, supportFile, termsFile } from "./address";
import { html, type Content } from "./html";

/** One page: what stands in its head and inside its main part. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** File names of scripts in the assets folder. */
  readonly scripts: readonly string[];
  readonly main: Content;
}

const styleSheets = ["tokens.css", "page.css", "parts.css", "tables.css"];

const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

/** The whole document. It asks for nothing but its own style sheets, icon and scripts. */
export function documentOf(page: Page): string {
  const document = html`<!doctype html>
    <!-- Generated from the catalogue. -->
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="description" content="${page.description}" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title}</title>
        <link rel="icon" href="../assets/icon-32.png" />
        ${styleSheets.map((file) => html`<link rel="stylesheet" href="${file}" /> `)}
        ${page.scripts.map((file) => html`<script src="${file}" defer></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <a class="brand" href="${indexFile}"
            ><img src="../assets/icon-32.png" alt="" width="24" height="24" />MSP Scorecard</a
          >
          <nav aria-label="Site">
            <ul>
              <li><a href="${indexFile}">All functions</a></li>
              <li><a href="${glossaryFile}">Glossary</a></li>
              <li><a href="${guideFile}">Guide</a></li>
              <li><a href="${helpFile}">Help</a></li>
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">${page.main}</main>
        <footer>
          <p>
            Everything is computed on your machine. Published figures are quoted with their source and never averaged.
          </p>
          <p>
            <a href="${supportFile}">Support</a> · <a href="${privacyFile}">Privacy</a> ·
            <a href="${termsFile}">Terms</a>
          </p>
        </footer>
      </body>
    </html>`;
  return tidy(document.toString());
}

/** Blocks that follow each other, so that each gets a line of its own. */
const neighbours =
  /(<\/(?:li|th|td|tr|p|div|dt|dd|section|script)>)\s*(?=<(?:li|th|td|tr|p|div|dt|dd|section|script)\b)/g;

/** One block a line, without the indentation of the templates: small files and readable differences. */
function tidy(text: string): string {
  const lines = text.replace(neighbours, "$1\n").split("\n");
  return `${lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n")}\n`;
}
