import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { scorecardRows } from "../../scorecard/scorecard";
import { Notices } from "../parts/Notices";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { AddIn, Written } from "../port";
import type { PaneState } from "../state/state";
import type { PaneActions } from "../state/usePane";
import { RemoveChoice } from "../tools/RemoveChoice";
import { RowsChoice } from "../tools/RowsChoice";
import { ToolsLink } from "../tools/ToolsLink";
import { writtenWords } from "../writtenWords";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function DoneScreen(props: {
  readonly state: PaneState;
  readonly written: readonly Written[];
  readonly actions: PaneActions;
  readonly addIn: AddIn;
}) {
  const styles = useStyles();
  const { state, written, actions, addIn } = props;
  const [first] = written;
  const one = written.length === 1 ? first : undefined;
  const rows = state.review ? scorecardRows(state.review.scorecard) : [];
  return (
    <ScreenFrame
      heading={`${writtenWords(written)} written`}
      notice={<Notices state={state} actions={actions} />}
      footer={
        <>
          <Button appearance="primary" onClick={actions.scan}>
            Scan again
          </Button>
          {first && (
            <Button onClick={() => actions.openSheet(first.sheetName)}>
              {one ? "Open the sheet" : "Open the first"}
            </Button>
          )}
        </>
      }
    >
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {one
            ? `The ${writtenWords(written).toLowerCase()} is on the sheet “${one.sheetName}”.`
            : "Each client has its own sheet, and a league table compares them."}
        </MessageBarBody>
      </MessageBar>
      {!one && (
        <ul className={styles.list} aria-label="Sheets written">
          {written.map(({ sheetName }) => (
            <li key={sheetName}>
              <Button size="small" onClick={() => actions.openSheet(sheetName)}>
                {sheetName}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Replaced written={written} />
      <WrittenNotices written={written} />
      {addIn.sheets?.drillThrough && state.scope.kind === "workbook" && (
        <RowsChoice
          rows={rows}
          busy={state.tasks.running !== undefined}
          onList={(key, name) => actions.tasks.run({ kind: "rows", key, name })}
        />
      )}
      <div className={styles.links}>
        {addIn.sheets && <ToolsLink onOpen={actions.tasks.openTools} />}
        <Button onClick={actions.reopenReview}>Back to the review</Button>
        {addIn.sheets?.remove && written.length > 0 && (
          <RemoveChoice
            what={`the ${first?.client === undefined ? "scorecard" : "review"}${one ? "" : "s"}`}
            busy={state.tasks.running !== undefined}
            onRemove={() =>
              actions.tasks.run({ kind: "remove", sheetNames: written.map(({ sheetName }) => sheetName) })
            }
          />
        )}
      </div>
      <Body1>When the data change, scan and write again: the sheet is updated.</Body1>
      <Caption1 className={styles.quiet}>
        Excel's Undo may not bring back an earlier scorecard. Targets and notes that you typed there were carried over.
      </Caption1>
    </ScreenFrame>
  );
}

function Replaced({ written }: { readonly written: readonly Written[] }) {
  const labels = [...new Set(written.flatMap(({ replaced }) => replaced.map(({ label }) => label)))];
  if (labels.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        Written as numbers, because their formulas gave another result in this Excel: {labels.join(", ")}.
      </MessageBarBody>
    </MessageBar>
  );
}

/** What could not be done besides. */
function WrittenNotices({ written }: { readonly written: readonly Written[] }) {
  const notices = [...new Set(written.flatMap((one) => one.notices ?? []))];
  return (
    <>
      {notices.map((notice) => (
        <MessageBar key={notice} intent="warning" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
