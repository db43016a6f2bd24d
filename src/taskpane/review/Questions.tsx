import { Caption1, Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import type { Question } from "../../scanner/result/finding";
import type { Answers } from "../port";

const useStyles = makeStyles({
  questions: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
});

/** What only a person can decide. Answers count with the next scan: choosing an option changes nothing yet. */
export function Questions(props: {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (question: string, value: string) => void;
}) {
  const styles = useStyles();
  return (
    <section className={styles.questions} aria-label="Questions">
      <Subtitle2 as="h2" className={styles.heading}>
        {plural(props.questions.length, "question")}
      </Subtitle2>
      {props.questions.map((question) => (
        <Field key={question.id} label={question.message} hint={`Sheet ${question.sheet}`}>
          <RadioGroup
            value={props.answers[question.id] ?? ""}
            onChange={(_event, { value }) => props.onAnswer(question.id, value)}
          >
            {question.options.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <Caption1>Answers are stored in the workbook.</Caption1>
    </section>
  );
}
