import { makeStyles, mergeClasses, type Theme, tokens } from "@fluentui/react-components";
import type { ComponentType } from "react";
import type { ScorecardRow } from "../../scorecard/scorecard";
import {
  ArrowCircleDownRegular,
  ArrowCircleUpRegular,
  CircleHalfFillRegular,
  CheckmarkCircleRegular,
  CircleHintRegular,
  FireRegular,
  SubtractCircleRegular,
  TrophyRegular,
} from "../parts/icons";

type Tone = "good" | "middling" | "bad" | "none";

/** The danger colour of the dark theme is too faint for text: the red of the palette is not. */
export const toneTokens = {
  good: "colorStatusSuccessForeground1",
  middling: "colorStatusWarningForeground1",
  bad: "colorPaletteRedForeground1",
  none: "colorNeutralForeground3",
} as const satisfies Record<Tone, keyof Theme>;

const useStyles = makeStyles({
  rating: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: "16px", flexShrink: 0 },
  good: { color: tokens[toneTokens.good] },
  middling: { color: tokens[toneTokens.middling] },
  bad: { color: tokens[toneTokens.bad] },
  none: { color: tokens[toneTokens.none] },
});

type RatingWord = ScorecardRow["rating"];

/** Word, icon and colour say the same: each is enough on its own. */
const looks: Record<RatingWord, { readonly icon: ComponentType<{ className?: string }>; readonly tone: Tone }> = {
  "Best in class": { icon: TrophyRegular, tone: "good" },
  "On target": { icon: CheckmarkCircleRegular, tone: "good" },
  "Better than average": { icon: ArrowCircleUpRegular, tone: "good" },
  "Industry average": { icon: SubtractCircleRegular, tone: "middling" },
  "Near target": { icon: CircleHalfFillRegular, tone: "middling" },
  "Misses benchmark": { icon: ArrowCircleDownRegular, tone: "bad" },
  Overloaded: { icon: FireRegular, tone: "bad" },
  "No benchmark": { icon: CircleHintRegular, tone: "none" },
};

export function Rating({ word, times }: { readonly word: RatingWord; readonly times?: number }) {
  const styles = useStyles();
  const { icon: Icon, tone } = looks[word];
  return (
    <span className={mergeClasses(styles.rating, styles[tone])}>
      <Icon className={styles.icon} />
      {times === undefined ? word : `${times} ${word}`}
    </span>
  );
}
