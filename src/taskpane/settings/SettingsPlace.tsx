import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { PlaceProps } from "../places/ScorecardPlace";
import { About } from "./About";
import { CalendarFields } from "./CalendarFields";
import { StartUpChoice } from "./StartUpChoice";
import { useSettings } from "./useSettings";

const useStyles = makeStyles({
  // Left alone, an input is as wide as twenty characters and a list as its longest choice.
  narrow: { minWidth: 0, width: "100%" },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What holds for this workbook, and what the add-in is. */
export function SettingsPlace({ state, actions, addIn }: PlaceProps) {
  const styles = useStyles();
  const { draft, faults, change, changed, save, notice } = useSettings(addIn);
  const scanAgain = () => {
    actions.open("scorecard");
    actions.scan();
  };
  const heading = (text: string) => (
    <Subtitle2 as="h2" className={styles.heading}>
      {text}
    </Subtitle2>
  );
  return (
    <ScreenFrame
      heading="Settings"
      takesFocus={false}
      skip="Skip to Save settings"
      notice={
        notice && (
          <MessageBar intent={notice.failed ? "error" : "success"} layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
            {!notice.failed && state.review && (
              <MessageBarActions>
                <Button onClick={scanAgain}>Scan again</Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )
      }
      footer={
        <Button
          appearance="primary"
          disabledFocusable={!changed || Object.keys(faults).length > 0}
          onClick={() => void save()}
        >
          Save settings
        </Button>
      }
    >
      <Caption1 className={styles.quiet}>Kept in this workbook. They count from the next scan on.</Caption1>
      <Field label="Company" hint="Whose business it is, as it stands on the scorecard">
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow, maxLength: 80 }}
          value={draft.company}
          onChange={(_event, { value }) => change({ company: value })}
        />
      </Field>
      {heading("Calendar")}
      <Caption1 className={styles.quiet}>
        For time to resolve in business hours; what you answered about a table comes first.
      </Caption1>
      <CalendarFields {...{ draft, faults, change, addIn }} />
      {heading("Numbers")}
      <Field
        label="Currency"
        hint="Of amounts that name none. Published amounts are in US dollars: others are compared with them only at your rate."
        validationMessage={faults.currency}
      >
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow, maxLength: 3 }}
          placeholder="USD"
          value={draft.currency}
          onChange={(_event, { value }) => change({ currency: value.toUpperCase() })}
        />
      </Field>
      {draft.currency !== "USD" && (
        <Field
          label={draft.currency.length === 3 ? `One ${draft.currency} in US dollars` : "Rate in US dollars"}
          hint="Such as 1.08; it is named wherever it counts"
          validationMessage={faults.rate}
        >
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow, maxLength: 12 }}
            value={draft.rate}
            onChange={(_event, { value }) => change({ rate: value.trim().replace(",", ".") })}
          />
        </Field>
      )}
      <Field
        label="As-of date"
        hint="The day as of which agreements are read: 2026-06-30. Left blank: the last day of the data."
        validationMessage={faults.asOf}
      >
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow, maxLength: 10 }}
          value={draft.asOf}
          onChange={(_event, { value }) => change({ asOf: value.trim() })}
        />
      </Field>
      <Field label="Technicians in breakdowns">
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={draft.technicians}
          onChange={(_event, { value }) => change({ technicians: value === "numbers" ? value : "names" })}
        >
          <option value="names">By name</option>
          <option value="numbers">By number</option>
        </Select>
      </Field>
      <StartUpChoice addIn={addIn} />
      {heading("About")}
      <About host={addIn.host?.()} />
    </ScreenFrame>
  );
}
