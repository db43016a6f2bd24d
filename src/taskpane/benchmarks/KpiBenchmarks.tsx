import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { searchKpi } from "../../catalogue/find";
import { allFunctions } from "../../kpis";
import { scorecardRows, type Scorecard } from "../../scorecard/scorecard";
import { sourcesMet } from "../words";
import { FigureTable } from "./FigureTable";
import { choosable } from "../userBenchmarks/words";

const useStyles = makeStyles({
  about: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  // Left alone, a list is as wide as its longest choice: wider than the pane.
  narrow: { minWidth: 0, width: "100%" },
  values: { margin: 0, padding: 0, listStyleType: "none" },
  action: { alignSelf: "flex-start" },
});

/** One KPI: what is published about it, how this workbook compares, and a way to a target of one's own. */
export function KpiBenchmarks(props: {
  readonly id: string;
  readonly onChoose: (id: string) => void;
  /** The last scan, held against the figures as they are now. */
  readonly scorecard?: Scorecard;
  readonly canAdd: boolean;
  readonly onAdd: () => void;
}) {
  const styles = useStyles();
  const kpi = searchKpi(allFunctions, props.id);
  const rows = props.scorecard ? scorecardRows(props.scorecard).filter((row) => row.kpi === props.id) : [];
  return (
    <div className={styles.about}>
      <Field label="KPI">
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={props.id}
          onChange={(_event, { value }) => props.onChoose(value)}
        >
          {choosable.map(({ title, kpis }) => (
            <optgroup key={title} label={title}>
              {kpis.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {rows.length > 0 && (
        <ul className={styles.values} aria-label="In this workbook">
          {rows.map((row) => (
            <li key={row.key}>
              <Body1>{`${row.valueText}: ${row.rating}`}</Body1>
              <Caption1 block>
                {row.consensus.length > 0 ? `${row.variantLabel}, ${sourcesMet(row)}` : row.variantLabel}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
      {kpi && <FigureTable kpi={kpi} />}
      <Button className={styles.action} disabledFocusable={!props.canAdd} onClick={props.onAdd}>
        Add your target
      </Button>
    </div>
  );
}
