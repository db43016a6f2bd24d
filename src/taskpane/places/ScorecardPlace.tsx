import type { AddIn } from "../port";
import { DoneScreen } from "../screens/DoneScreen";
import { LazyToolsScreen } from "../screens/lazyScreens";
import { NothingFoundScreen } from "../screens/NothingFoundScreen";
import { ProblemScreen } from "../screens/ProblemScreen";
import { ReviewScreen } from "../screens/ReviewScreen";
import { ScanningScreen } from "../screens/ScanningScreen";
import { StartScreen } from "../screens/StartScreen";
import { WritingScreen } from "../screens/WritingScreen";
import { needsScan } from "../state/problem";
import type { PaneState } from "../state/state";
import type { PaneActions } from "../state/usePane";

export interface PlaceProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly addIn: AddIn;
}

/** From the scan over the review to the written sheet: one screen at a time. */
export function ScorecardPlace({ state, actions, addIn }: PlaceProps) {
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
          onRetry={screen.problem.step === "write" && !needsScan(screen.problem) ? actions.write : actions.scan}
          onBack={actions.reopenReview}
        />
      );
  }
}
