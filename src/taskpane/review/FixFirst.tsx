import { Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { fixFirst } from "../../scorecard/fixFirst";
import { heldAgainst } from "../../scorecard/heldAgainst";
import type { Scorecard, ScorecardRow } from "../../scorecard/scorecard";

const useStyles = makeStyles({
  section: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
  list: {
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  advice: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The KPIs to work on first, each with one sentence of advice; nothing where every one is on target. */
export function FixFirst({ scorecard }: { readonly scorecard: Scorecard }) {
  const styles = useStyles();
  const rows = fixFirst(scorecard);
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Fix first">
      <Subtitle2 as="h2" className={styles.heading}>
        Fix first
      </Subtitle2>
      <ol className={styles.list}>
        {rows.map((row) => (
          <li key={row.key}>
            <Text weight="semibold">{row.name}</Text>
            <Text>{`: ${row.valueText}${benchmarkWords(row)}`}</Text>
            <Caption1 className={styles.advice}>{row.advice}</Caption1>
          </li>
        ))}
      </ol>
    </section>
  );
}

function benchmarkWords(row: ScorecardRow): string {
  const against = heldAgainst(row);
  if (against === "") return "";
  return row.sheetTarget ? `, ${against}` : `, benchmark ${against}`;
}
