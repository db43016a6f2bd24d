import type { Argument } from "../../src/catalogue/inputs/range";
import { searchKpi } from "../../src/catalogue/find";
import type { Cell } from "../../src/cells/cell";
import { columnNumber } from "../../src/cells/address";
import { allFunctions } from "../../src/kpis";
import { evaluate } from "./evaluate";

const wholeRange = /^\w+!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/;

/** What =MSP.X(…) gives over a sheet: ranges are handed to the function, other arguments are computed by the other engine first. */
export function evaluateKpi(sheet: string, cells: readonly (readonly Cell[])[], formula: string): unknown {
  const match = /^=MSP\.([A-Z]+)\((.*)\)$/.exec(formula);
  const kpi = match && searchKpi(allFunctions, match[1] ?? "");
  if (!kpi) throw new Error(`${formula} is no formula of the add-in`);
  const given = splitArguments(match[2] ?? "").map((argument): Argument => {
    const range = wholeRange.exec(argument);
    const text = /^"(.*)"$/.exec(argument);
    if (text) return text[1] ?? "";
    if (!range) return evaluate(sheet, cells, [`=${argument}`])[0] ?? null;
    const [, left = "", top = "", right = "", bottom = ""] = range;
    return cells
      .slice(Number(top) - 1, Number(bottom))
      .map((row) =>
        Array.from(
          { length: columnNumber(right) - columnNumber(left) + 1 },
          (_none, index) => row[columnNumber(left) + index] ?? "",
        ),
      );
  });
  const result = kpi.evaluate(given);
  return typeof result === "object" && result !== null && "failure" in result ? result.message : result;
}

/** Arguments of a call, split at the commas outside brackets and quotes. */
function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let [depth, quoted, start] = [0, false, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === "," && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
