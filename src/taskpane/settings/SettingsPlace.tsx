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
import { type WorkingDay, workingDays } from "../../scanner/notices/choices/timeChoices";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { PlaceProps } from "../places/ScorecardPlace";
import { About } from "./About";
import { useSettings } from "./useSettings";

const useStyles = makeStyles({
  // Left alone, an input is as wide as twenty characters and a list as its longest choice.
  narrow: { minWidth: 0, width: "100%" },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const days = Object.entries(workingDays) as [WorkingDay, (typeof workingDays)[WorkingDay]][];
const usualDay: WorkingDay = "9-17";

/** What holds for this workbook, and what the add-in is. */
export function SettingsPlace({ state, actions, addIn }: PlaceProps) {
  const styles = useStyles();
  const { draft, change, changed, currencyFault, save, notice } = useSettings(addIn);
  const scanAgain = () => {
    actions.open("scorecard");
    actions.scan();
  };
  return (
    <ScreenFrame
      heading="Settings"
      takesFocus={false}
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
          disabledFocusable={!changed || currencyFault !== undefined}
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
          value={draft.company ?? ""}
          onChange={(_event, { value }) => change({ company: value })}
        />
      </Field>
      <Field label="Business hours" hint="For time to resolve in business hours; a table's own answer comes first">
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={draft.workingDay ?? usualDay}
          onChange={(_event, { value }) => change({ workingDay: value as WorkingDay })}
        >
          {days.map(([value, day]) => (
            <option key={value} value={value}>
              {day?.words ?? "All day, every day"}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Currency"
        hint="Of amounts that name none. Published amounts are in US dollars: those in another currency are not compared with them."
        validationMessage={currencyFault}
      >
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow, maxLength: 3 }}
          placeholder="USD"
          value={draft.currency ?? ""}
          onChange={(_event, { value }) => change({ currency: value.toUpperCase() })}
        />
      </Field>
      <Field label="Technicians in breakdowns">
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={draft.technicians ?? "names"}
          onChange={(_event, { value }) => change({ technicians: value === "numbers" ? value : undefined })}
        >
          <option value="names">By name</option>
          <option value="numbers">By number</option>
        </Select>
      </Field>
      <Subtitle2 as="h2" className={styles.heading}>
        About
      </Subtitle2>
      <About host={addIn.host?.()} />
    </ScreenFrame>
  );
}
