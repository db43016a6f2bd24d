import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { UserBenchmarksRemark } from "../userBenchmarks/UserBenchmarksRemark";
import { ShieldRegular } from "../parts/icons";
import { Notices } from "../parts/Notices";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { PaneState } from "../state/state";
import type { PaneActions } from "../state/usePane";
import { ToolsLink } from "../tools/ToolsLink";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "grid", gap: tokens.spacingVerticalS },
  promise: { display: "flex", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: "20px" },
});

export function StartScreen(props: {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** False where written sheets can't be changed. */
  readonly canChange: boolean;
}) {
  const styles = useStyles();
  const { state, actions } = props;
  return (
    <ScreenFrame
      heading="Benchmark scorecard"
      takesFocus={false}
      notice={<Notices state={state} actions={actions} />}
      footer={
        <Button appearance="primary" onClick={actions.scan}>
          Scan this workbook
        </Button>
      }
    >
      <Body1>See how your service desk and your agreements compare with published benchmarks.</Body1>
      <ol className={styles.steps}>
        <li>The sheets are searched for ticket exports, time entries, subscriptions and KPI tables.</li>
        <li>You review every figure with its source range and its rating.</li>
        <li>The scorecard is written to a sheet of its own. Your cells are not changed.</li>
      </ol>
      <UserBenchmarksRemark own={state.own.held} onOpen={() => actions.open("benchmarks")} />
      {props.canChange && (
        <div>
          <ToolsLink onOpen={actions.tasks.openTools} />
        </div>
      )}
      <Caption1 className={styles.promise}>
        <ShieldRegular className={styles.icon} />
        <span>Nothing leaves the workbook: everything is computed on this machine.</span>
      </Caption1>
    </ScreenFrame>
  );
}
