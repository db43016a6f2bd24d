import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { PaneState } from "../state/state";
import { type Outcome, type Task, workingOn } from "../state/task";
import type { PaneActions } from "../state/usePane";

const useStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    paddingBottom: 0,
    // Told above the buttons, wherever the content is scrolled to; never more than it covers.
    maxHeight: "45%",
    overflowY: "auto",
    flexShrink: 0,
  },
  running: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  working: { justifyContent: "flex-start" },
  details: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const intents = { done: "success", nothing: "info", failed: "warning" } as const;

/** What is under way beside the screen, what came of it, and what went wrong. The announcement says the same. */
export function Notices({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { notice } = state;
  const { running, outcome } = state.tasks;
  if (!notice && !running && !outcome) return null;
  return (
    <div className={styles.notices}>
      {notice && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      )}
      {running && (
        <div className={styles.running}>
          <Spinner className={styles.working} size="tiny" labelPosition="after" label={`${workingOn(running)} …`} />
          {running.kind === "rows" && (
            <Button size="small" onClick={actions.tasks.cancel}>
              Cancel
            </Button>
          )}
        </div>
      )}
      {outcome && <OutcomeBar outcome={outcome} actions={actions} />}
    </div>
  );
}

function OutcomeBar({ outcome, actions }: { readonly outcome: Outcome; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { text, details = [], tone, sheetName, retry } = outcome;
  const run = (task: Task) => () => actions.tasks.run(task);
  return (
    <MessageBar intent={intents[tone]} layout="multiline">
      <MessageBarBody>
        {text}
        {details.length > 0 && (
          <ul className={styles.details}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {retry && <Button onClick={run(retry)}>Retry</Button>}
        {sheetName && <Button onClick={() => actions.openSheet(sheetName)}>Go to the sheet</Button>}
        <Button appearance="transparent" onClick={actions.tasks.dismiss}>
          Dismiss
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
