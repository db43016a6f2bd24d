import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { ScanProgress } from "../../scanner/reader";
import { ScreenFrame } from "../parts/ScreenFrame";
import { fraction } from "../words";

export function ScanningScreen(props: { readonly progress?: ScanProgress; readonly onCancel: () => void }) {
  const { progress } = props;
  return (
    <ScreenFrame heading="Scanning" footer={<Button onClick={props.onCancel}>Cancel</Button>}>
      <Field validationMessage={progress?.what ?? "Looking at the sheets"} validationState="none">
        <ProgressBar aria-label="Scan" value={progress && fraction(progress.done, progress.total)} thickness="large" />
      </Field>
    </ScreenFrame>
  );
}
