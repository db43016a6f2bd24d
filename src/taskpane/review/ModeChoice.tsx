import { Caption1, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Mode } from "../port";

/** What the scorecard's cells will hold. */
export function ModeChoice(props: {
  readonly mode: Mode;
  readonly liveUnavailable?: string;
  readonly onChoose: (mode: Mode) => void;
}) {
  return (
    <Field label="The scorecard's cells hold">
      <RadioGroup value={props.mode} onChange={(_event, { value }) => props.onChoose(value as Mode)}>
        <Radio
          value="native"
          label={<Choice name="Excel formulas" note="recalculate for everyone, with or without the add-in" />}
        />
        <Radio value="values" label={<Choice name="Values" note="a snapshot to send" />} />
        <Radio
          value="live"
          disabled={props.liveUnavailable !== undefined}
          label={<Choice name="=MSP formulas" note={props.liveUnavailable ?? "for people who have the add-in"} />}
        />
      </RadioGroup>
    </Field>
  );
}

function Choice({ name, note }: { readonly name: string; readonly note: string }) {
  return (
    <>
      {name}
      <br />
      <Caption1>{note}</Caption1>
    </>
  );
}
