import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { OwnFigure } from "../../catalogue/own/ownFigure";
import type { OwnFigureNotice } from "../state/action";

/** What came of the last step; a figure that was removed can be put back. */
export function OwnFigureNoticeBar(props: {
  readonly notice?: OwnFigureNotice;
  readonly onPutBack?: (figure: OwnFigure) => void;
}) {
  const { notice, onPutBack } = props;
  if (!notice) return undefined;
  const { removed } = notice;
  return (
    <MessageBar intent={notice.failed ? "error" : "success"} layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      {removed && onPutBack && (
        <MessageBarActions>
          <Button onClick={() => onPutBack(removed)}>Put it back</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
