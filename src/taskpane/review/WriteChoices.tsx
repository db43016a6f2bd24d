import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ClientName } from "../../scanner/result/finding";
import { plural } from "../../cells/plural";
import type { Mode } from "../port";
import { type Scope, topCounts } from "../state/scope";
import { modes } from "./modes";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(0, 1fr))",
    gridAutoFlow: "column",
    gap: tokens.spacingHorizontalS,
  },
  // Left alone, a list is as wide as its longest choice: wider than the pane.
  list: { minWidth: 0, width: "100%" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface WriteChoicesProps {
  readonly scope: Scope;
  readonly clients: readonly ClientName[];
  readonly onScope: (scope: Scope) => void;
  readonly mode: Mode;
  readonly liveUnavailable?: string;
  readonly onMode: (mode: Mode) => void;
}

/** Whom the scorecard is about and what its cells hold, beside the button that writes it. */
export function WriteChoices(props: WriteChoicesProps) {
  const styles = useStyles();
  const { mode, liveUnavailable, scope, clients } = props;
  const chosen = modes.find(({ value }) => value === mode);
  return (
    <div>
      <div className={styles.choices}>
        {clients.length > 0 && (
          <Field size="small" label="For">
            <Select
              size="small"
              className={styles.list}
              select={{ className: styles.list }}
              value={JSON.stringify(scope)}
              onChange={(_event, { value }) => props.onScope(JSON.parse(value) as Scope)}
            >
              <ScopeOptions clients={clients} />
            </Select>
          </Field>
        )}
        <Field size="small" label="Cells hold">
          <Select
            size="small"
            className={styles.list}
            select={{ className: styles.list }}
            value={mode}
            onChange={(_event, { value }) => props.onMode(value as Mode)}
          >
            {modes.map(({ value, name }) => (
              <option key={value} value={value} disabled={value === "live" && liveUnavailable !== undefined}>
                {value === "live" && liveUnavailable !== undefined ? `${name}: ${liveUnavailable}` : name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Caption1 className={styles.note}>
        {scope.kind === "workbook" ? chosen?.note : "The scorecard of the whole workbook is left unchanged."}
      </Caption1>
    </div>
  );
}

function ScopeOptions({ clients }: { readonly clients: readonly ClientName[] }) {
  const option = (scope: Scope, label: string) => (
    <option key={label} value={JSON.stringify(scope)}>
      {label}
    </option>
  );
  return (
    <>
      {option({ kind: "workbook" }, "Whole workbook")}
      {clients.length > 1 && (
        <optgroup label="A sheet each, and a league table of all">
          {topCounts(clients).map((count) => option({ kind: "top", count }, `${count} largest clients`))}
        </optgroup>
      )}
      <optgroup label="One client: only its rows count">
        {clients.map(({ name, rows }) => option({ kind: "client", name }, `${name} (${plural(rows, "row")})`))}
      </optgroup>
    </>
  );
}
