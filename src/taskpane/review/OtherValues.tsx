import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Alternative } from "../../scanner/result/choice";
import type { Answers } from "../port";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
  other: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  button: { flexShrink: 0 },
});

/** What a figure would be under other options of the choices that it rests on, each to be taken. Counts with the next scan. */
export function OtherValues(props: {
  readonly name: string;
  readonly choices: readonly Alternative[];
  readonly answers: Answers;
  readonly onAnswer: (question: string, value: string) => void;
  readonly onForget: (question: string) => void;
}) {
  const styles = useStyles();
  const { choices, answers } = props;
  if (choices.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={`What ${props.name} could be`}>
      {choices.map(({ choice, option, message }) => {
        const taken = answers[choice] === option;
        return (
          <li key={choice + option} className={styles.other}>
            <Caption1>{message}</Caption1>
            <Button
              size="small"
              className={styles.button}
              aria-label={taken ? `With the next scan: ${message}` : `Use this: ${message}`}
              aria-pressed={taken}
              onClick={() => (taken ? props.onForget(choice) : props.onAnswer(choice, option))}
            >
              {taken ? "With the next scan" : "Use this"}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
