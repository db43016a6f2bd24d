import { Body1, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { UserBenchmark } from "../../catalogue/userBenchmarks/userBenchmark";
import { figureWords } from "./words";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function UserBenchmarkItem(props: {
  readonly figure: UserBenchmark;
  readonly isFirstChoice: boolean;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const { figure } = props;
  const { name, text } = figureWords(figure);
  const subject = `${name}, ${text}, ${figure.source}`;
  return (
    <li className={styles.item}>
      <Text weight="semibold">{name}</Text>
      <Body1>{text}</Body1>
      <Caption1 className={styles.quiet}>
        {figure.source}
        {props.isFirstChoice && " (used unless another source is named)"}
      </Caption1>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={props.busy} aria-label={`Edit ${subject}`} onClick={props.onEdit}>
          Edit
        </Button>
        <Button size="small" disabledFocusable={props.busy} aria-label={`Remove ${subject}`} onClick={props.onRemove}>
          Remove
        </Button>
      </div>
    </li>
  );
}
