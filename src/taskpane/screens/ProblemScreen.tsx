import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { OwnDisclosure } from "../parts/Disclosure";
import { ScreenFrame } from "../parts/ScreenFrame";
import { needsScan, type Problem } from "../state/problem";

const useStyles = makeStyles({
  details: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Headings for the failures that users meet; the message itself comes with the problem. */
const headings: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "Excel is editing a cell",
  WorkbookProtected: "The workbook is protected",
  AccessDenied: "Excel refused access",
  ChangedSinceScan: "The workbook was changed",
  ExcelTooOld: "This Excel is too old",
};

export function ProblemScreen(props: {
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { described, details, step } = props.problem;
  const fallback = step === "write" ? "The scorecard was not written" : "The scan stopped";
  return (
    <ScreenFrame
      heading={headings[described.code] ?? fallback}
      footer={
        <>
          {described.retry && (
            <Button appearance="primary" onClick={props.onRetry}>
              {needsScan(props.problem) ? "Scan again" : "Retry"}
            </Button>
          )}
          <Button onClick={props.onBack}>Back</Button>
        </>
      }
    >
      <MessageBar intent={described.retry ? "warning" : "error"} layout="multiline">
        <MessageBarBody>{described.message}</MessageBarBody>
      </MessageBar>
      <OwnDisclosure label="Details">
        <pre className={styles.details}>{`${described.code}\n${details}`}</pre>
      </OwnDisclosure>
    </ScreenFrame>
  );
}
