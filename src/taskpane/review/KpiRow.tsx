import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ScorecardRow } from "../../scorecard/scorecard";
import { OwnDisclosure } from "../parts/Disclosure";
import { WarningRegular } from "../parts/icons";
import { plainRange, rowDetails, rowsSentence } from "../words";
import { Rating } from "./Rating";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, margin: 0, fontSize: tokens.fontSizeBase300 },
  value: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  benchmark: { textAlign: "right", color: tokens.colorNeutralForeground2 },
  warning: { display: "flex", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground1 },
  warningIcon: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusWarningForeground1 },
  // A range may be as long as a sheet's name: it breaks anywhere rather than widening the pane.
  range: { minHeight: "24px", overflowWrap: "anywhere", textAlign: "left", fontSize: tokens.fontSizeBase200 },
  ranges: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** One KPI: what was measured, how it compares, where it came from, what was left out. */
export function KpiRow(props: { readonly row: ScorecardRow; readonly onSelect: (address: string) => void }) {
  const styles = useStyles();
  const { row, onSelect } = props;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <h3 className={styles.name}>{row.name}</h3>
        <span className={styles.value}>{row.valueText}</span>
      </div>
      {row.variantLabel && <Caption1 className={styles.quiet}>{row.variantLabel}</Caption1>}
      <div className={styles.line}>
        <Rating word={row.rating} />
        {row.benchmarkText && <Caption1 className={styles.benchmark}>Benchmark {row.benchmarkText}</Caption1>}
      </div>
      {row.warnings.map(({ code, message }) => (
        <Caption1 key={code + message} className={styles.warning}>
          <WarningRegular className={styles.warningIcon} aria-label="Warning" />
          <span>{message}</span>
        </Caption1>
      ))}
      <ul className={styles.ranges} aria-label={`Source of ${row.name}`}>
        {row.ranges.map((range) => (
          <li key={range}>
            <Link
              as="button"
              inline
              className={styles.range}
              aria-label={`Select ${plainRange(range)}`}
              onClick={() => onSelect(range)}
            >
              {plainRange(range)}
            </Link>
          </li>
        ))}
      </ul>
      <RowsUsed row={row} />
    </li>
  );
}

/** How many rows counted; what was left out and what the rating rests on, once asked. */
function RowsUsed({ row }: { readonly row: ScorecardRow }) {
  const styles = useStyles();
  const details = rowDetails(row);
  const sentence = rowsSentence(row.rowsUsed, row.leftOut);
  if (details.length === 0) {
    return <Caption1 className={styles.quiet}>{sentence}</Caption1>;
  }
  return (
    <OwnDisclosure small label={sentence}>
      <ul className={styles.list}>
        {details.map((detail) => (
          <li key={detail}>
            <Caption1>{detail}</Caption1>
          </li>
        ))}
      </ul>
    </OwnDisclosure>
  );
}
