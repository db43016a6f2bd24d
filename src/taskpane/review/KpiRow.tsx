import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { heldAgainst } from "../../scorecard/heldAgainst";
import type { Finding } from "../../scanner/result/finding";
import type { ScorecardRow } from "../../scorecard/scorecard";
import { WarningRegular } from "../parts/icons";
import type { Answers } from "../port";
import type { ShortBreakdown } from "../trends/breakdowns";
import type { Trend } from "../trends/trend";
import { plainRange, sourcesMet } from "../words";
import { isDoubtful, confidenceWords } from "./confidence";
import { OtherValues } from "./OtherValues";
import { Rating } from "./Rating";
import { RowsUsed } from "./RowsUsed";
import { TrendLine } from "./TrendLine";

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
});

/** A line of the scorecard with what the scan knows besides. */
export interface ReviewedRow {
  readonly row: ScorecardRow;
  /** The value of the client that was chosen. */
  readonly client?: string;
  readonly finding?: Finding;
  readonly trend?: Trend;
  readonly breakdowns: readonly ShortBreakdown[];
}

export interface KpiRowProps {
  readonly reviewed: ReviewedRow;
  readonly answers: Answers;
  readonly onAnswer: (question: string, value: string) => void;
  readonly onForget: (question: string) => void;
  readonly onSelect: (address: string) => void;
  readonly onRows?: (row: ScorecardRow) => void;
  readonly busy: boolean;
}

/** One KPI: what was measured, how it compares, where it came from, what was left out. */
export function KpiRow(props: KpiRowProps) {
  const styles = useStyles();
  const { reviewed, onSelect, onRows } = props;
  const { row, client, trend, breakdowns, finding } = reviewed;
  // What it could be otherwise stands below, with a button.
  const warnings = row.warnings.filter(({ code }) => code !== "otherwise");
  const against = heldAgainst(row);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <h3 className={styles.name}>{row.name}</h3>
        <span className={styles.value}>{row.valueText}</span>
      </div>
      {client && <Text weight="semibold">{client}</Text>}
      {row.variantLabel && <Caption1 className={styles.quiet}>{row.variantLabel}</Caption1>}
      <div className={styles.line}>
        <Rating word={row.rating} />
        {against && (
          <Caption1 className={styles.benchmark}>
            {row.sheetTarget ? against : `Benchmark ${against}`}
            {row.consensus.length > 0 && `, ${sourcesMet(row)}`}
          </Caption1>
        )}
      </div>
      {trend && <TrendLine trend={trend} />}
      {finding && isDoubtful(finding) && <Caption1 className={styles.quiet}>{confidenceWords(finding)}</Caption1>}
      {warnings.map(({ code, message }) => (
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
      <OtherValues
        name={row.name}
        choices={row.choices}
        answers={props.answers}
        onAnswer={props.onAnswer}
        onForget={props.onForget}
      />
      <RowsUsed
        row={row}
        finding={finding}
        breakdowns={breakdowns}
        onRows={onRows && (() => onRows(row))}
        busy={props.busy}
      />
    </li>
  );
}
