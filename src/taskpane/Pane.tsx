import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import type { AddIn } from "./port";
import { DoneScreen } from "./screens/DoneScreen";
import { OwnFigureFormScreen } from "./own/OwnFigureFormScreen";
import { OwnFiguresScreen } from "./own/OwnFiguresScreen";
import { NothingFoundScreen } from "./screens/NothingFoundScreen";
import { ProblemScreen } from "./screens/ProblemScreen";
import { ReviewScreen } from "./screens/ReviewScreen";
import { ScanningScreen } from "./screens/ScanningScreen";
import { StartScreen } from "./screens/StartScreen";
import { WritingScreen } from "./screens/WritingScreen";
import type { PaneState } from "./state/state";
import { type PaneActions, usePane } from "./state/usePane";
import { useTheme } from "./theme";

const useStyles = makeStyles({
  pane: { height: "100%", minWidth: "280px" },
  // Read out, not shown.
  announcement: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function Pane(props: { readonly addIn: AddIn; readonly officeIsDark?: boolean }) {
  const styles = useStyles();
  const theme = useTheme(props.officeIsDark);
  const { state, actions } = usePane(props.addIn);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <ErrorBoundary log={(error) => props.addIn.log(error)}>
        <CurrentScreen state={state} actions={actions} liveUnavailable={props.addIn.liveUnavailable} />
      </ErrorBoundary>
      <div role="status" aria-live="polite" className={styles.announcement}>
        {state.announcement}
      </div>
    </FluentProvider>
  );
}

function CurrentScreen(props: {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly liveUnavailable?: string;
}) {
  const { state, actions } = props;
  const { screen } = state;
  switch (screen.name) {
    case "start":
      return <StartScreen own={state.own.held} onScan={actions.scan} onOwnFigures={actions.ownFigures.open} />;
    case "scanning":
      return <ScanningScreen progress={screen.progress} onCancel={actions.cancel} />;
    case "nothing found":
      return <NothingFoundScreen state={state} review={screen.review} actions={actions} />;
    case "review":
      return (
        <ReviewScreen state={state} review={screen.review} actions={actions} liveUnavailable={props.liveUnavailable} />
      );
    case "own figures":
      return state.own.form ? (
        <OwnFigureFormScreen form={state.own.form} own={state.own} actions={actions.ownFigures} />
      ) : (
        <OwnFiguresScreen own={state.own} actions={actions.ownFigures} />
      );
    case "writing":
      return <WritingScreen />;
    case "done":
      return (
        <DoneScreen
          written={screen.written}
          notice={state.notice}
          onOpen={() => actions.openSheet(screen.written.sheetName)}
          onReview={actions.reopenReview}
          onScan={actions.scan}
        />
      );
    case "problem":
      return (
        <ProblemScreen
          problem={screen.problem}
          onRetry={screen.problem.step === "write" ? actions.write : actions.scan}
          onBack={actions.reopenReview}
        />
      );
  }
}
