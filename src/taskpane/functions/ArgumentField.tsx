import { Button, Field, Input as TextInput, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Input } from "../../catalogue/inputs/input";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: tokens.spacingHorizontalXS },
  // Left alone, an input is as wide as twenty characters: wider than the pane leaves it.
  narrow: { minWidth: 0, width: "100%" },
});

interface ArgumentFieldProps {
  readonly input: Input;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onPick: () => void;
}

/** One argument: typed, or taken from what is selected in the sheet. */
export function ArgumentField({ input, text, onChange, onPick }: ArgumentFieldProps) {
  const name = words(input.name);
  const label = input.optional ? `${name} (optional)` : name;
  if (input.kind === "unit") {
    return (
      <Field size="small" label={label} required={!input.optional} hint={input.help}>
        <Select size="small" value={text} onChange={(_event, { value }) => onChange(value)}>
          <option value="">{input.optional ? `Left out: ${input.fallback ?? "as usual"}` : "Choose a unit"}</option>
          <option value="min">minutes</option>
          <option value="h">hours</option>
          <option value="d">days</option>
        </Select>
      </Field>
    );
  }
  return (
    <PickedField
      label={label}
      name={name}
      required={!input.optional}
      hint={input.help}
      placeholder={input.fallback === undefined ? undefined : `Left out: ${input.fallback}`}
      text={text}
      onChange={onChange}
      onPick={onPick}
    />
  );
}

/** A text field with a button that takes the address of the selection. */
export function PickedField(props: {
  readonly label: string;
  readonly name: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onPick: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Field size="small" label={props.label} required={props.required} hint={props.hint}>
        <TextInput
          size="small"
          className={styles.narrow}
          input={{ className: styles.narrow }}
          value={props.text}
          placeholder={props.placeholder}
          onChange={(_event, { value }) => props.onChange(value)}
        />
      </Field>
      <PickButton name={props.name} onPick={props.onPick} />
    </div>
  );
}

const useButtonStyles = makeStyles({ beside: { marginTop: "22px", alignSelf: "start", minWidth: 0 } });

function PickButton({ name, onPick }: { readonly name: string; readonly onPick: () => void }) {
  const styles = useButtonStyles();
  return (
    <Button size="small" className={styles.beside} aria-label={`Take selection: ${name}`} onClick={onPick}>
      Take selection
    </Button>
  );
}

/** "resolvedFirst" as people write it: "Resolved first". */
export function words(name: string): string {
  const spaced = name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
