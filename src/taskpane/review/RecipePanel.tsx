import { Button, Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { plural } from "../../cells/plural";
import { applyRecipe, parseRecipe, recipeOf } from "../../scanner/choices/recipe";
import type { ScanResult } from "../../scanner/result/finding";
import type { Answers } from "../port";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { overflowWrap: "anywhere" },
});

/** How this workbook was read, to be copied; and a place for the recipe of another one. */
export function RecipePanel(props: {
  readonly result: ScanResult;
  readonly answers: Answers;
  readonly onAnswer: (question: string, value: string) => void;
}) {
  const styles = useStyles();
  const { result, answers, onAnswer } = props;
  const [pasted, setPasted] = useState("");
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const own = JSON.stringify(recipeOf(result, answers), null, 2);

  const take = (): void => {
    const recipe = parseRecipe(pasted);
    if (!recipe) {
      setOutcome(["This text holds no recipe of MSP Scorecard. Copy the whole text of one, from { to }."]);
      return;
    }
    const applied = applyRecipe(recipe, result, answers);
    const taken = Object.entries(applied.answers);
    for (const [question, value] of taken) onAnswer(question, value);
    const told =
      taken.length === 0 ? "Nothing was taken over." : `Taken over: ${plural(taken.length, "answer")}. Scan again.`;
    setOutcome([told, ...applied.notices.map(({ message }) => message)]);
  };

  return (
    <div className={styles.panel}>
      <Field
        size="small"
        label="How this workbook is read"
        hint="Copy this text, and paste it below in next month's workbook."
      >
        <Textarea size="small" readOnly value={own} onFocus={(event) => event.target.select()} />
      </Field>
      <Field size="small" label="Recipe of another workbook">
        <Textarea size="small" value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      <Button size="small" disabled={pasted.trim() === ""} onClick={take}>
        Take over
      </Button>
      <div role="status">
        {outcome.map((line) => (
          <Caption1 key={line} block className={styles.text}>
            {line}
          </Caption1>
        ))}
      </div>
    </div>
  );
}
