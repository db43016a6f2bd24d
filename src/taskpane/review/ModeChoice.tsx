import { Caption1, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Mode } from "../port";
import { modes } from "./modes";

/** What the scorecard's cells will hold. */
export function ModeChoice(props: {
  readonly mode: Mode;
  readonly liveUnavailable?: string;
  readonly onChoose: (mode: Mode) => void;
}) {
  const { liveUnavailable } = props;
  return (
    <Field label="The scorecard's cells hold">
      <RadioGroup value={props.mode} onChange={(_event, { value }) => props.onChoose(value as Mode)}>
        {modes.map(({ value, name, note }) => {
          const why = value === "live" ? liveUnavailable : undefined;
          return (
            <Radio
              key={value}
              value={value}
              disabled={why !== undefined}
              label={<Choice name={name} note={why ?? note} />}
            />
          );
        })}
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
