import { Body1, Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Written } from "../port";
import { ScreenFrame } from "../parts/ScreenFrame";

export function DoneScreen(props: {
  readonly written: Written;
  readonly notice?: string;
  readonly onOpen: () => void;
  readonly onReview: () => void;
  readonly onScan: () => void;
}) {
  const { sheetName, replaced } = props.written;
  return (
    <ScreenFrame
      heading="Scorecard written"
      footer={
        <>
          <Button appearance="primary" onClick={props.onOpen}>
            Open the sheet
          </Button>
          <Button onClick={props.onScan}>Scan again</Button>
        </>
      }
    >
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Done</MessageBarTitle>
          The scorecard is on the sheet “{sheetName}”.
        </MessageBarBody>
      </MessageBar>
      {props.notice && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{props.notice}</MessageBarBody>
        </MessageBar>
      )}
      {replaced.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            Written as numbers, because their formulas gave another result in this Excel:{" "}
            {replaced.map(({ label }) => label).join(", ")}.
          </MessageBarBody>
        </MessageBar>
      )}
      <Body1>When the data change, scan again and write again: the sheet is brought up to date.</Body1>
      <div>
        <Button appearance="subtle" onClick={props.onReview}>
          Back to what was found
        </Button>
      </div>
    </ScreenFrame>
  );
}
