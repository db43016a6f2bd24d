import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import type { UserBenchmarks } from "../port";

/** What must be known about the user's own figures before values are held against them; nothing where all are well. */
export function UserBenchmarksRemark(props: { readonly own?: UserBenchmarks; readonly onOpen: () => void }) {
  const { setAside = [], problem } = props.own ?? {};
  const unused = setAside.length > 0 && `${plural(setAside.length, "own figure")} can't be used.`;
  const remark = problem?.message ?? unused;
  if (!remark) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{remark}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={props.onOpen}>See the benchmarks</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
