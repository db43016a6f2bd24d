import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { UserBenchmark } from "../../catalogue/userBenchmarks/userBenchmark";
import type { UserBenchmarkNotice } from "../state/action";

/** What came of the last step; a figure that was removed can be put back. */
export function UserBenchmarkNoticeBar(props: {
  readonly notice?: UserBenchmarkNotice;
  readonly onPutBack?: (figure: UserBenchmark) => void;
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
