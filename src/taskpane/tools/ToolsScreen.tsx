import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { Notices } from "../parts/Notices";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { AddIn, FormulaStep, Mode, Reach } from "../port";
import { ModeChoice } from "../review/ModeChoice";
import type { PaneState } from "../state/state";
import type { PaneActions } from "../state/usePane";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  step: { display: "grid", gridTemplateColumns: "116px minmax(0, 1fr)", gap: tokens.spacingHorizontalM },
  button: { alignSelf: "start", minWidth: 0 },
  action: { alignSelf: "flex-start" },
});

const steps: readonly { readonly step: FormulaStep; readonly name: string; readonly what: string }[] = [
  {
    step: "convertToValues",
    name: "Convert to values",
    what: "For people without the add-in: MSP formulas become the values they show. The workbook stores the formulas.",
  },
  {
    step: "restoreFormulas",
    name: "Restore formulas",
    what: "Converted values become MSP formulas again.",
  },
  {
    step: "repairFormulas",
    name: "Repair #NAME?",
    what: "MSP formulas that show #NAME? are entered again, now that the add-in is loaded.",
  },
];

export interface ToolsScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly addIn: AddIn;
}

/** What can be done with formulas and written scorecards, without a new scan. */
export function ToolsScreen({ state, actions, addIn }: ToolsScreenProps) {
  const styles = useStyles();
  const [reach, setReach] = useState<Reach>("workbook");
  const busy = state.tasks.running !== undefined;
  return (
    <ScreenFrame
      heading="Formulas and values"
      notice={<Notices state={state} actions={actions} />}
      footer={<Button onClick={actions.tasks.leaveTools}>Back</Button>}
    >
      <Body1>For a workbook that goes to people without the add-in, or comes back from them.</Body1>
      <Field label="MSP formulas">
        <RadioGroup value={reach} onChange={(_event, { value }) => setReach(value as Reach)}>
          <Radio value="workbook" label="in the whole workbook" />
          <Radio value="sheet" label="on the sheet in front" />
        </RadioGroup>
      </Field>
      {steps.map(({ step, name, what }) => (
        <div key={step} className={styles.step}>
          <Button
            className={styles.button}
            disabledFocusable={busy}
            aria-describedby={`what-${step}`}
            onClick={() => actions.tasks.run({ kind: step, reach })}
          >
            {name}
          </Button>
          <Caption1 id={`what-${step}`}>{what}</Caption1>
        </div>
      ))}
      {addIn.sheets?.switchMode && <SwitchMode state={state} actions={actions} addIn={addIn} />}
      <Caption1>
        Each step is done completely or not at all. Excel's Undo may not take it back: choose Restore formulas to undo
        Convert to values, and switch back to undo a switch.
      </Caption1>
    </ScreenFrame>
  );
}

/** What the cells of written scorecards hold. */
function SwitchMode({ state, actions, addIn }: ToolsScreenProps) {
  const styles = useStyles();
  const [mode, setMode] = useState<Mode>(state.preferences.mode);
  const busy = state.tasks.running !== undefined;
  return (
    <section className={styles.section} aria-label="Written scorecards">
      <Subtitle2 as="h2" className={styles.heading}>
        Written scorecards
      </Subtitle2>
      <Caption1>Change what their cells hold, without a new scan. The numbers stay the same.</Caption1>
      <ModeChoice mode={mode} liveUnavailable={addIn.liveUnavailable} onChoose={setMode} />
      <Button
        className={styles.action}
        disabledFocusable={busy}
        onClick={() => actions.tasks.run({ kind: "switch", mode })}
      >
        Switch the scorecards
      </Button>
    </section>
  );
}
