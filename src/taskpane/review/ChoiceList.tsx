import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
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
  /** Works out what values would be with other choices; left out where a scan has done so. */
  readonly onWeigh?: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      <Caption1>Change what is wrong, then scan again.</Caption1>
      {props.onWeigh && (
        <>
          <Caption1>What the values would be with other choices was not worked out, because a table is large.</Caption1>
          <Button size="small" onClick={props.onWeigh}>
            Weigh the choices
          </Button>
        </>
      )}
      {props.choices.map(({ id, message, options, taken }) => (
        <Field key={id} size="small" label={message} className={styles.field}>
          <Select
            size="small"
            className={styles.select}
            select={{ className: styles.select }}
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
