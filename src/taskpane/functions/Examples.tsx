import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { isFailure } from "../../cells/failure";
import { formatValue } from "../../catalogue/format";
import type { Argument } from "../../catalogue/inputs/range";
import type { Example, Kpi } from "../../catalogue/kpi";
import { words } from "./ArgumentField";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  text: { overflowWrap: "anywhere" },
});

const most = 3;

/** Worked examples: what is given, and what comes of it. */
export function Examples({ kpi }: { readonly kpi: Kpi }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {kpi.examples.slice(0, most).map((example, index) => (
        <li key={index}>
          <Caption1 className={styles.text}>{exampleWords(kpi, example)}</Caption1>
        </li>
      ))}
    </ul>
  );
}

/** "Resolved first: 150; Total: 200. Gives 75.0 %" */
function exampleWords(kpi: Kpi, { given, gives, note }: Example): string {
  const parts = kpi.inputs.flatMap(({ name }, index) => {
    const text = argumentWords(given[index]);
    return text === "" ? [] : [`${words(name)}: ${text}`];
  });
  const outcome = kpi.evaluate(given);
  const why = isFailure(outcome) ? `, because ${outcome.message}` : "";
  const shown =
    typeof gives === "number" ? formatValue(gives, kpi.unit) : typeof gives === "string" ? gives : "several rows";
  return `${note === undefined ? "" : `${note}. `}${parts.join("; ")}. Gives ${shown}${why}.`;
}

const mostCells = 6;

function argumentWords(argument: Argument): string {
  if (argument === undefined || argument === null) return "";
  if (!Array.isArray(argument)) return String(argument);
  const cells = argument.flat().map((one) => (one === null || one === undefined || one === "" ? "blank" : String(one)));
  return cells.length > mostCells ? `${cells.slice(0, mostCells).join(", ")} ...` : cells.join(", ");
}
