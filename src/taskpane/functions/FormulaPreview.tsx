import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Preview } from "./preview";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  formula: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** The formula as it will stand in the cell, and what it will show there: a value, or an error and why. */
export function FormulaPreview(props: {
  readonly formula?: string;
  readonly preview?: Preview;
  readonly trouble?: string;
  /** The arguments that are needed. */
  readonly missing: readonly string[];
}) {
  const styles = useStyles();
  const { formula, preview, trouble } = props;
  return (
    <div className={styles.box} role="status">
      {formula === undefined ? (
        <Caption1>Needed: {props.missing.join(", ")}.</Caption1>
      ) : (
        <code className={styles.formula}>{formula}</code>
      )}
      {trouble && <Caption1>{trouble}</Caption1>}
      {preview && "shows" in preview && (
        <div>
          <Text weight="semibold">{preview.shows}</Text>
          {preview.rating && <Caption1 block>{preview.rating}</Caption1>}
        </div>
      )}
      {preview && "error" in preview && (
        <div>
          <Text weight="semibold" className={styles.error}>
            It would show {preview.error}
          </Text>
          <Caption1 block>{preview.why}.</Caption1>
        </div>
      )}
    </div>
  );
}
