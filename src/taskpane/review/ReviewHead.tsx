import { Body1, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import type { Scorecard } from "../../scorecard/scorecard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column" },
  score: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  points: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
});

/** What the figures are about, and how they stand all together. */
export function ReviewHead({ scorecard }: { readonly scorecard: Scorecard }) {
  const styles = useStyles();
  const { balanced, period, dataQuality } = scorecard;
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
      <Caption1>{dataQuality}</Caption1>
    </div>
  );
}
