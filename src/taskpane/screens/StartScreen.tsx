import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldRegular } from "../parts/icons";
import { ScreenFrame } from "../parts/ScreenFrame";
import { OwnFiguresLink } from "../own/OwnFiguresLink";
import type { OwnFigures } from "../port";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "grid", gap: tokens.spacingVerticalS },
  promise: { display: "flex", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: "20px" },
});

export function StartScreen(props: {
  readonly own?: OwnFigures;
  readonly onScan: () => void;
  readonly onOwnFigures: () => void;
}) {
  const styles = useStyles();
  return (
    <ScreenFrame
      heading="Benchmark scorecard"
      takesFocus={false}
      footer={
        <Button appearance="primary" onClick={props.onScan}>
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
      <OwnFiguresLink own={props.own} onOpen={props.onOwnFigures} />
      <Caption1 className={styles.promise}>
        <ShieldRegular className={styles.icon} />
        <span>Nothing leaves the workbook: everything is computed on this machine.</span>
      </Caption1>
    </ScreenFrame>
  );
}
