import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ScorecardRow } from "../../scorecard/scorecard";
import { KpiRow, type ReviewedRow } from "./KpiRow";

const useStyles = makeStyles({
  heading: { display: "block", margin: 0, marginBottom: "4px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

export function AreaSection(props: {
  readonly title: string;
  readonly rows: readonly ReviewedRow[];
  readonly onSelect: (address: string) => void;
  readonly onRows?: (row: ScorecardRow) => void;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  return (
    <section aria-label={props.title}>
      <Subtitle2 as="h2" className={styles.heading}>
        {props.title}
      </Subtitle2>
      <ul className={styles.list}>
        {props.rows.map((reviewed) => (
          <KpiRow
            key={reviewed.row.key}
            reviewed={reviewed}
            onSelect={props.onSelect}
            onRows={props.onRows}
            busy={props.busy}
          />
        ))}
      </ul>
    </section>
  );
}
