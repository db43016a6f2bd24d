import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Scorecard } from "../../scorecard/scorecard";
import { KpiBenchmarks } from "../benchmarks/KpiBenchmarks";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { UserBenchmarksState } from "../state/userBenchmarks";
import type { UserBenchmarkActions } from "../state/useUserBenchmarks";
import { UserBenchmarkItem } from "./UserBenchmarkItem";
import { UserBenchmarkNoticeBar } from "./UserBenchmarkNoticeBar";
import { inOrder, isFirstChoice } from "./words";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" }, heading: { margin: 0 } });

export interface UserBenchmarksScreenProps {
  readonly own: UserBenchmarksState;
  readonly actions: UserBenchmarkActions;
  readonly takesFocus: boolean;
  /** The KPI that is looked at. */
  readonly kpi: string;
  readonly onKpi: (id: string) => void;
  readonly scorecard?: Scorecard;
  readonly onPaste: () => void;
}

/** The figures that the user added: what they are, and what can be done with them. */
export function UserBenchmarksScreen(props: UserBenchmarksScreenProps) {
  const styles = useStyles();
  const { own, actions } = props;
  const { figures = [], setAside = [], problem } = own.held ?? {};
  const [before] = useState(own.held);
  const canSave = own.held !== undefined && !problem && !own.busy;
  return (
    <ScreenFrame
      // A figure that is gone takes the focus with it: the heading gets it back.
      key={figures.length}
      heading="Benchmarks"
      takesFocus={props.takesFocus || (before !== undefined && before !== own.held)}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!canSave} onClick={() => actions.add()}>
            Add a figure
          </Button>
          <Button disabledFocusable={!canSave} onClick={props.onPaste}>
            Paste a table …
          </Button>
        </>
      }
    >
      <UserBenchmarkNoticeBar notice={own.notice} onPutBack={actions.putBack} />
      {problem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem.message}</MessageBarBody>
          {problem.code === "UserBenchmarksDamaged" && (
            <MessageBarActions>
              <Button disabledFocusable={own.busy} onClick={actions.startNewList}>
                Start a new list
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {setAside.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>Stored in the workbook, but not used: {setAside.join(" ")}</MessageBarBody>
        </MessageBar>
      )}
      <KpiBenchmarks
        id={props.kpi}
        onChoose={props.onKpi}
        scorecard={props.scorecard}
        canAdd={canSave}
        onAdd={() => actions.add(props.kpi)}
      />
      <Subtitle2 as="h2" className={styles.heading}>
        Your own figures
      </Subtitle2>
      <Body1>
        Figures from a source that you name, stored in this workbook. MSP formulas and the scorecard use them before the
        published ones.
      </Body1>
      {figures.length > 0 ? (
        <ul className={styles.list} aria-label="Your own figures">
          {inOrder(figures).map((figure) => (
            <UserBenchmarkItem
              key={JSON.stringify(figure)}
              figure={figure}
              isFirstChoice={isFirstChoice(figure, figures)}
              busy={own.busy}
              onEdit={() => actions.edit(figure)}
              onRemove={() => actions.remove(figure)}
            />
          ))}
        </ul>
      ) : (
        own.held && !problem && <Body1>None yet.</Body1>
      )}
    </ScreenFrame>
  );
}
