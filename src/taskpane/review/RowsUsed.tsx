import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../scanner/result/finding";
import type { ScorecardRow } from "../../scorecard/scorecard";
import { OwnDisclosure } from "../parts/Disclosure";
import type { ShortBreakdown } from "../trends/breakdowns";
import { rowDetails, rowsSentence } from "../words";
import { confidenceDetails } from "./confidence";
import { BreakdownTable } from "./BreakdownTable";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  action: { alignSelf: "flex-start" },
});

/** How many rows counted; once asked, what was left out, what the rating rests on, and who makes up the number. */
export function RowsUsed(props: {
  readonly row: ScorecardRow;
  readonly finding?: Finding;
  readonly breakdowns: readonly ShortBreakdown[];
  /** Left out where rows can't be listed. */
  readonly onRows?: () => void;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const { row, finding, breakdowns, onRows } = props;
  const details = [...rowDetails(row), ...(finding ? confidenceDetails(finding) : [])];
  const sentence = rowsSentence(row.rowsUsed, row.leftOut);
  if (details.length + breakdowns.length === 0 && !onRows) {
    return <Caption1 className={styles.quiet}>{sentence}</Caption1>;
  }
  return (
    <OwnDisclosure small label={sentence}>
      <div className={styles.content}>
        {details.length > 0 && (
          <ul className={styles.list}>
            {details.map((detail) => (
              <li key={detail}>
                <Caption1>{detail}</Caption1>
              </li>
            ))}
          </ul>
        )}
        {breakdowns.map((breakdown) => (
          <BreakdownTable key={breakdown.by} breakdown={breakdown} of={row.name} />
        ))}
        {onRows && (
          <Button
            size="small"
            className={styles.action}
            disabledFocusable={props.busy}
            aria-label={`List these rows on a sheet: ${row.name}`}
            onClick={onRows}
          >
            List these rows on a sheet
          </Button>
        )}
      </div>
    </OwnDisclosure>
  );
}
