import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import type { AddIn } from "./port";
import { DoneScreen } from "./screens/DoneScreen";
import { LazyUserBenchmarkFormScreen, LazyUserBenchmarksScreen, LazyToolsScreen } from "./screens/lazyScreens";
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
        <CurrentScreen state={state} actions={actions} addIn={props.addIn} />
      </ErrorBoundary>
      <div role="status" aria-live="polite" className={styles.announcement}>
        {state.announcement}
      </div>
    </FluentProvider>
  );
}

function CurrentScreen(props: { readonly state: PaneState; readonly actions: PaneActions; readonly addIn: AddIn }) {
  const { state, actions, addIn } = props;
  const { screen } = state;
  switch (screen.name) {
    case "start":
      return <StartScreen state={state} actions={actions} canChange={addIn.sheets !== undefined} />;
    case "scanning":
      return <ScanningScreen state={state} progress={screen.progress} actions={actions} />;
    case "nothing found":
      return <NothingFoundScreen state={state} review={screen.review} actions={actions} />;
    case "review":
      return <ReviewScreen state={state} review={screen.review} actions={actions} addIn={addIn} />;
    case "own figures":
      return state.own.form ? (
        <LazyUserBenchmarkFormScreen form={state.own.form} own={state.own} actions={actions.userBenchmarks} />
      ) : (
        <LazyUserBenchmarksScreen own={state.own} actions={actions.userBenchmarks} />
      );
    case "tools":
      return <LazyToolsScreen state={state} actions={actions} addIn={addIn} />;
    case "writing":
      return (
        <WritingScreen state={state} progress={screen.progress} cancellable={screen.cancellable} actions={actions} />
      );
    case "done":
      return <DoneScreen state={state} written={screen.written} actions={actions} addIn={addIn} />;
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
