import { Button } from "@fluentui/react-components";
import type { ScanProgress } from "../../scanner/result/reader";
import { Notices } from "../parts/Notices";
import { Progress } from "../parts/Progress";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { PaneState } from "../state/state";
import type { PaneActions } from "../state/usePane";

export function ScanningScreen(props: {
  readonly state: PaneState;
  readonly progress?: ScanProgress;
  readonly actions: PaneActions;
}) {
  const { state, actions } = props;
  return (
    <ScreenFrame
      heading="Scanning"
      notice={<Notices state={state} actions={actions} />}
      footer={<Button onClick={actions.cancel}>Cancel</Button>}
    >
      <Progress label="Scan" progress={props.progress} before="Looking at the sheets" />
    </ScreenFrame>
  );
}
