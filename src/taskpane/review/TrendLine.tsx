import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Trend } from "../trends/trend";
import { toneTokens } from "./Rating";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  picture: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
  sentence: { color: tokens.colorNeutralForeground2 },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  better: { color: tokens[toneTokens.good] },
  worse: { color: tokens[toneTokens.bad] },
});

const [width, height] = [48, 14];

/** How a KPI moved in its last complete month; the picture shows nothing that the sentence does not need. */
export function TrendLine({ trend }: { readonly trend: Trend }) {
  const styles = useStyles();
  const { better, sentence, values } = trend;
  return (
    <div className={styles.line}>
      <svg className={styles.picture} width={width} height={height} aria-hidden="true" focusable="false">
        <polyline points={pointsOf(values)} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <Caption1 className={styles.sentence}>
        {sentence}
        {better !== undefined && trend.direction !== "same" && (
          <span className={mergeClasses(styles.verdict, better ? styles.better : styles.worse)}>
            {better ? ", better" : ", worse"}
          </span>
        )}
      </Caption1>
    </div>
  );
}

/** The values from left to right over the whole height; a flat line lies in the middle. */
function pointsOf(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = (width - 2) / Math.max(1, values.length - 1);
  const up = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  return values
    .map((value, at) => `${(1 + at * step).toFixed(1)},${(height - 2 - up(value) * (height - 4)).toFixed(1)}`)
    .join(" ");
}
