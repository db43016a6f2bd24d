import { Caption1, Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import type { ClientName } from "../../scanner/result/finding";
import type { Scope } from "../state/scope";

const useStyles = makeStyles({
  // Left alone, a list is as wide as its longest choice: wider than the pane.
  list: { minWidth: 0, width: "100%" },
  below: { paddingLeft: tokens.spacingHorizontalXXXL },
});

const sheetCounts = [3, 5, 10, 20];

/** Whom the scorecard is about. */
export function ScopeChoice(props: {
  readonly scope: Scope;
  readonly clients: readonly ClientName[];
  readonly onChoose: (scope: Scope) => void;
}) {
  const styles = useStyles();
  const { scope, clients, onChoose } = props;
  const first = clients[0]?.name ?? "";
  const tops = [...new Set([...sheetCounts.filter((n) => n < clients.length), Math.min(clients.length, 20)])];
  const scopes: Readonly<Record<Scope["kind"], Scope>> = {
    workbook: { kind: "workbook" },
    client: { kind: "client", name: first },
    top: { kind: "top", count: tops[0] ?? 1 },
  };
  return (
    <div>
      <Field label="The scorecard is about">
        <RadioGroup
          value={scope.kind}
          onChange={(_event, { value }) => value !== scope.kind && onChoose(scopes[value as Scope["kind"]])}
        >
          <Radio value="workbook" label="The whole workbook" />
          <Radio value="client" label="One client" />
          {clients.length > 1 && <Radio value="top" label="The largest clients, a sheet each" />}
        </RadioGroup>
      </Field>
      <div className={styles.below}>
        {scope.kind === "client" && (
          <Field label="Client" hint="Only this client's rows count.">
            <Select
              className={styles.list}
              value={scope.name}
              onChange={(_event, { value }) => onChoose({ kind: "client", name: value })}
            >
              {clients.map(({ name, rows }) => (
                <option key={name} value={name}>{`${name} (${plural(rows, "row")})`}</option>
              ))}
            </Select>
          </Field>
        )}
        {scope.kind === "top" && (
          <Field label="How many" hint="The clients with the most rows, and a league table of all clients.">
            <Select
              className={styles.list}
              value={String(scope.count)}
              onChange={(_event, { value }) => onChoose({ kind: "top", count: Number(value) })}
            >
              {tops.map((n) => (
                <option key={n} value={n}>{`${n} of ${clients.length}`}</option>
              ))}
            </Select>
          </Field>
        )}
        {scope.kind !== "workbook" && <Caption1>The scorecard of the whole workbook is left unchanged.</Caption1>}
      </div>
    </div>
  );
}
