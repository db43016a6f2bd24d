import { Button, Caption1, Field, Label, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { plural } from "../../cells/plural";
import { applyRecipe, parseRecipe, recipeOf } from "../../scanner/choices/recipe";
import type { ScanResult } from "../../scanner/result/finding";
import type { Answers } from "../port";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { overflowWrap: "anywhere" },
});

export interface RecipePanelProps {
  readonly result: ScanResult;
  readonly answers: Answers;
  readonly onAnswer: (question: string, value: string) => void;
}

/** How this workbook was read, to be copied; and a place for the recipe of another one. */
export function RecipePanel(props: RecipePanelProps) {
  const styles = useStyles();
  const { result, answers, onAnswer } = props;
  const fileId = useId();
  const [pasted, setPasted] = useState("");
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const own = JSON.stringify(recipeOf(result, answers), null, 2);

  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      const text = await file.text();
      setPasted(text);
      take(text);
    } catch {
      setOutcome([`${file.name} can't be read. Choose it again, or paste its text.`]);
    }
    // The same file can be chosen again after it was changed.
    input.value = "";
  };

  const take = (text: string): void => {
    const recipe = parseRecipe(text);
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
      <Label size="small" htmlFor={fileId}>
        Open a recipe from a file
      </Label>
      <input id={fileId} type="file" accept=".json,application/json" onChange={({ target }) => void open(target)} />
      <Field size="small" label="Recipe of another workbook">
        <Textarea size="small" value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      <Button size="small" disabled={pasted.trim() === ""} onClick={() => take(pasted)}>
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
