import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Choice } from "../../scanner/result/choice";
import type { Answers } from "../port";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { overflowWrap: "anywhere" },
  select: { minWidth: 0, width: "100%" },
});

/** What was decided about the tables, to be decided otherwise. It counts with the next scan. */
export function ChoiceList(props: {
  readonly choices: readonly Choice[];
  readonly answers: Answers;
  readonly onAnswer: (question: string, value: string) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      <Caption1>Change what is wrong, then scan again.</Caption1>
      {props.choices.map(({ id, message, options, taken }) => (
        <Field key={id} size="small" label={message} className={styles.field}>
          <Select
            size="small"
            className={styles.select}
            value={props.answers[id] ?? taken}
            onChange={(_event, { value }) => props.onAnswer(id, value)}
          >
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
