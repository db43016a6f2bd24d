import { Button, Caption1, Spinner } from "@fluentui/react-components";
import type { ScanProgress } from "../../scanner/result/reader";
import { Notices } from "../parts/Notices";
import { Progress } from "../parts/Progress";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { PaneState } from "../state/state";
import type { PaneActions } from "../state/usePane";

/** The workbook's sheet is built at once and can't be stopped halfway; for clients the rows are read again first. */
export function WritingScreen(props: {
  readonly state: PaneState;
  readonly progress?: ScanProgress;
  readonly cancellable: boolean;
  readonly actions: PaneActions;
}) {
  const { cancellable, progress, actions } = props;
  return (
    <ScreenFrame
      heading={cancellable ? "Writing client scorecards" : "Writing the scorecard"}
      notice={<Notices state={props.state} actions={actions} />}
      footer={cancellable ? <Button onClick={actions.cancel}>Cancel</Button> : undefined}
    >
      {cancellable ? (
        <Progress label="Client scorecards" progress={progress} before="Reading the rows of the clients" />
      ) : (
        <Spinner labelPosition="below" label="Building the sheet" />
      )}
      <Caption1>
        {cancellable
          ? "The sheets appear together once all are complete. If anything fails, the workbook is left unchanged."
          : "The sheet appears once it is complete. If anything fails, the workbook is left unchanged."}
      </Caption1>
    </ScreenFrame>
  );
}
