import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ScorecardRow } from "../../scorecard/scorecard";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  field: { width: "100%" },
  list: { minWidth: 0, width: "100%" },
});

/** From a figure to the rows behind it, on a sheet of their own. */
export function RowsChoice(props: {
  readonly rows: readonly ScorecardRow[];
  readonly busy: boolean;
  readonly onList: (key: string, name: string) => void;
}) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(props.rows[0]?.key ?? "");
  const row = props.rows.find(({ key }) => key === chosen) ?? props.rows[0];
  if (!row) return null;
  return (
    <div className={styles.choice}>
      <Field
        className={styles.field}
        label="Rows behind a figure"
        hint="Rows that counted and rows left out with the reason, each with a link to its cell."
      >
        <Select
          className={styles.list}
          select={{ className: styles.list }}
          value={row.key}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {props.rows.map((one) => (
            <option key={one.key} value={one.key}>
              {nameOf(one)}
            </option>
          ))}
        </Select>
      </Field>
      {/* The list shows as much of it as fits. */}
      <Caption1>{nameOf(row)}</Caption1>
      <Button disabledFocusable={props.busy} onClick={() => props.onList(row.key, row.name)}>
        List the rows
      </Button>
    </div>
  );
}

function nameOf({ name, variantLabel }: ScorecardRow): string {
  return variantLabel ? `${name}: ${variantLabel}` : name;
}
