import { Caption1, Spinner } from "@fluentui/react-components";
import { ScreenFrame } from "../parts/ScreenFrame";

export function WritingScreen() {
  return (
    <ScreenFrame heading="Writing the scorecard">
      <Spinner labelPosition="below" label="Building the sheet" />
      <Caption1>The sheet appears once it is complete. If anything fails, the workbook stays as it is.</Caption1>
    </ScreenFrame>
  );
}
