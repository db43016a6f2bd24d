import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ScorecardArea } from "../../scorecard/scorecard";
import { KpiRow } from "./KpiRow";

const useStyles = makeStyles({
  heading: { display: "block", margin: 0, marginBottom: "4px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

export function AreaSection(props: { readonly area: ScorecardArea; readonly onSelect: (address: string) => void }) {
  const styles = useStyles();
  return (
    <section aria-label={props.area.title}>
      <Subtitle2 as="h2" className={styles.heading}>
        {props.area.title}
      </Subtitle2>
      <ul className={styles.list}>
        {props.area.rows.map((row) => (
          <KpiRow key={row.key} row={row} onSelect={props.onSelect} />
        ))}
      </ul>
    </section>
  );
}
