import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";

/** Deleting the scorecards, asked twice: targets and notes that were typed into it go with it. */
export function RemoveChoice(props: {
  /** "the scorecard", "the scorecards" */
  readonly what: string;
  readonly busy: boolean;
  readonly onRemove: () => void;
}) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return <Button onClick={() => setAsked(true)}>Delete {props.what} …</Button>;
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        Delete {props.what}? Targets and notes that you typed there are deleted too, and Excel's Undo can't restore
        them.
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={props.busy} onClick={props.onRemove}>
          Delete
        </Button>
        <Button onClick={() => setAsked(false)}>Keep</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
