import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { thousands } from "../../cells/plural";
import type { ShortBreakdown } from "../trends/breakdowns";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  by: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: 0 },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", padding: 0 },
  number: {
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    padding: 0,
    paddingLeft: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  // For screen readers: the line above says whose numbers these are.
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** A KPI by client, technician and so on: those with most rows. */
export function BreakdownTable({ breakdown, of }: { readonly breakdown: ShortBreakdown; readonly of: string }) {
  const styles = useStyles();
  return (
    <div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.by}>
              {breakdown.by}
            </th>
            <th scope="col" className={styles.number}>
              <span className={styles.unseen}>{of}</span>
            </th>
            <th scope="col" className={mergeClasses(styles.number, styles.quiet)}>
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          {breakdown.rows.map(({ label, value, rowsUsed }) => (
            <tr key={label}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              <td className={styles.number}>{value}</td>
              <td className={mergeClasses(styles.number, styles.quiet)}>{thousands(rowsUsed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {breakdown.more && <Caption1 className={styles.quiet}>{breakdown.more}</Caption1>}
    </div>
  );
}
