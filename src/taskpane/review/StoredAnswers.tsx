import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { storedAnswers } from "../columns/storedAnswers";
import type { Answers } from "../port";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  entry: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2 },
});

export interface StoredAnswersProps {
  readonly answers: Answers;
  readonly onForget: (question: string) => void;
}

/** The answers that hold in this workbook; a forgotten one is asked again by the next scan. */
export function StoredAnswers(props: StoredAnswersProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {storedAnswers(props.answers).map(({ id, about, answer }) => (
        <li key={id} className={styles.entry}>
          <div className={styles.words}>
            <Text>{about}</Text>
            <Caption1 className={styles.quiet}>{answer}</Caption1>
          </div>
          <Button size="small" aria-label={`Forget: ${about}`} onClick={() => props.onForget(id)}>
            Forget
          </Button>
        </li>
      ))}
    </ul>
  );
}
