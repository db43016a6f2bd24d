import type { Kpi } from "../../catalogue/kpi";
import { helpUrl } from "../metadata";

/** The page that lists all functions. */
export const indexFile = "index.html";

/** The add-in's own help, one folder above the pages. */
export const helpFile = "../help.html";

/** From an export to a scorecard. The pages of the guide are rendered elsewhere, and stand beside these. */
export const guideFile = "guide.html";

/** What each KPI is. */
export const glossaryFile = "glossary.html";

/** What everyone who publishes or installs the add-in asks for. */
export const privacyFile = "privacy.html";
export const termsFile = "terms.html";
export const supportFile = "support.html";

/** The file of a function's page: the one that Excel's help link leads to. */
export function pageFile(kpi: Kpi): string {
  const address = helpUrl(kpi);
  return address.slice(address.lastIndexOf("/") + 1);
}
