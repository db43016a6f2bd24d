import { Body1, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import { OwnDisclosure } from "../parts/Disclosure";
import type { Review } from "../state/review";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  score: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  points: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
});

/** What the figures are about, how they stand all together, and what the data leave to be desired. */
export function ReviewHead({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { regions, findings } = review.result;
  const { balanced, period } = review.scorecard;
  const rows = regions.reduce((sum, region) => sum + region.rows, 0);
  const notices = [...new Set(findings.flatMap(({ warnings }) => warnings.map(({ message }) => message)))];
  return (
    <div className={styles.head}>
      {balanced && (
        <div className={styles.score}>
          <Text weight="semibold" className={styles.points}>
            {Math.round(balanced.score)}
          </Text>
          <Body1>of 100, balanced over {plural(balanced.kpis, "KPI")}</Body1>
        </div>
      )}
      <Body1>{period}</Body1>
      <Caption1>{`${plural(rows, "row")} of ${plural(regions.length, "table")}`}</Caption1>
      {notices.length > 0 && (
        <OwnDisclosure small label={`${plural(notices.length, "notice")} about the data`}>
          <ul className={styles.list}>
            {notices.map((notice) => (
              <li key={notice}>
                <Caption1>{notice}</Caption1>
              </li>
            ))}
          </ul>
        </OwnDisclosure>
      )}
    </div>
  );
}
