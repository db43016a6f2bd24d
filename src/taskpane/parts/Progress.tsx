import { Field, ProgressBar } from "@fluentui/react-components";
import type { ScanProgress } from "../../scanner/result/reader";
import { fraction } from "../words";

/** How far a step is that reads the workbook, and what it reads. */
export function Progress(props: {
  readonly label: string;
  readonly progress?: ScanProgress;
  /** Said until something is read. */
  readonly before: string;
}) {
  const { label, progress, before } = props;
  return (
    <Field validationMessage={progress?.what ?? before} validationState="none">
      <ProgressBar aria-label={label} value={progress && fraction(progress.done, progress.total)} thickness="large" />
    </Field>
  );
}
