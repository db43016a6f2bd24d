import { plural } from "../../cells/plural";
import type { UnsupportedFormula } from "../document/formulaCell";
import type { WorkbookDocument } from "../document/workbookDocument";

/** So many cells are named; a column of them is told by its count. */
const mostNamed = 3;

/** Formulas of the user's that could not be calculated, each once. */
export class RefusedFormulas {
  private readonly byCell = new Map<string, UnsupportedFormula>();

  readonly add = (refused: UnsupportedFormula): void => {
    this.byCell.set(`${refused.sheet}!${refused.address}`, refused);
  };

  /** What is to be said of those in sheets of the file; nothing where there are none. */
  sentences({ sheets }: WorkbookDocument): readonly string[] {
    const ofFile = new Set(sheets.filter(({ origin }) => origin).map(({ name }) => name));
    const refused = [...this.byCell].filter(([, { sheet }]) => ofFile.has(sheet));
    const [first] = refused;
    if (!first) return [];
    const named = refused.slice(0, mostNamed).map(([cell]) => cell);
    const rest = refused.length - named.length;
    const cells = `${named.join(", ")}${rest > 0 ? ` and ${plural(rest, "more cell")}` : ""}`;
    const one = refused.length === 1;
    return [
      `${cells} ${one ? "holds a formula" : "hold formulas"} without a saved value that can't be calculated here (${first[1].why}), so ${one ? "it was" : "they were"} taken as #N/A and what needs ${one ? "it" : "them"} lacks ${one ? "it" : "them"}. Open the file in Excel, save it there, and try again.`,
    ];
  }
}
