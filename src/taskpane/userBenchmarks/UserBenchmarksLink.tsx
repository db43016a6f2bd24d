import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import type { UserBenchmarks } from "../port";

/** The way to the own figures, with what must be known about them. */
export function UserBenchmarksLink(props: { readonly own?: UserBenchmarks; readonly onOpen: () => void }) {
  const { figures = [], setAside = [], problem } = props.own ?? {};
  const unused = setAside.length > 0 && `${plural(setAside.length, "own figure")} can't be used: see the list.`;
  const remark = problem?.message ?? unused;
  return (
    <div>
      {remark && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{remark}</MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="subtle" onClick={props.onOpen}>
        Your own figures{figures.length > 0 && ` (${figures.length})`}
      </Button>
    </div>
  );
}
