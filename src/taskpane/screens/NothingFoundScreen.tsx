import { Body1, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import { Notices } from "../parts/Notices";
import { ScreenFrame } from "../parts/ScreenFrame";
import { Sections } from "../review/Sections";
import type { Review } from "../state/review";
import type { PaneState } from "../state/state";
import type { PaneActions } from "../state/usePane";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "grid", gap: tokens.spacingVerticalS },
});

/** A scan without a single KPI: what was read, and what a table must look like to be recognised. */
export function NothingFoundScreen(props: {
  readonly state: PaneState;
  readonly review: Review;
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  const { state, actions } = props;
  const { result } = props.review;
  const empty = result.cellsRead === 0;
  return (
    <ScreenFrame
      notice={<Notices state={state} actions={actions} />}
      heading={empty ? "This workbook is empty" : "Nothing recognised"}
      footer={
        <Button appearance="primary" onClick={actions.scan}>
          Scan again
        </Button>
      }
    >
      <Body1>
        {empty
          ? "The visible sheets are empty. Paste or open an export, then scan again."
          : `${plural(result.cellsRead, "cell")} read, no KPI found.`}
      </Body1>
      <Body1>The scan recognises tables with a row of headings:</Body1>
      <ul className={styles.list}>
        <li>ticket exports: opened, resolved, first response, SLA, satisfaction</li>
        <li>time entries: hours, billable or not, member</li>
        <li>subscriptions or agreements: client, monthly fee, start, end</li>
        <li>KPI tables: a name with its value beside it, or one column per month</li>
      </ul>
      <Link href="help.html#layouts" target="_blank" rel="noopener">
        Sample layouts (opens in the browser)
      </Link>
      <Sections state={state} review={props.review} actions={actions} />
    </ScreenFrame>
  );
}
