import { Badge, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Kpi } from "../../catalogue/kpi";
import { defaultWords, disagreement, sourceFigures } from "./figures";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  source: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  box: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "block",
  },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

/** What is known about a KPI, source by source: figures, conditions, whether they disagree, and which source is used why. */
export function FigureTable({ kpi }: { readonly kpi: Kpi }) {
  const styles = useStyles();
  const sources = sourceFigures(kpi);
  if (sources.length === 0) {
    return <Caption1>No published benchmark: none of the sources names a figure, and none is made up.</Caption1>;
  }
  const disagree = disagreement(kpi);
  return (
    <div>
      <ul className={styles.list} aria-label={`Figures about ${kpi.name}`}>
        {sources.map(({ source, title, isDefault, own, figures }) => (
          <li key={source} className={styles.source}>
            {figures.map(({ text, condition }) => (
              <div key={text + condition}>
                <Text weight="semibold">{text}</Text>
                {condition !== "" && <Caption1 block>{condition}</Caption1>}
              </div>
            ))}
            <Caption1 className={styles.quiet}>
              {title}
              {own && (
                <Badge appearance="outline" color="informative" className={styles.badge}>
                  yours
                </Badge>
              )}
              {isDefault && (
                <Badge appearance="outline" color="brand" className={styles.badge}>
                  default
                </Badge>
              )}
            </Caption1>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.box}>
        {disagree && `${disagree} `}
        {defaultWords(kpi)}
      </Caption1>
    </div>
  );
}
