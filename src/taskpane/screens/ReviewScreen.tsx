import { Body1, Button } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import { UserBenchmarksLink } from "../userBenchmarks/UserBenchmarksLink";
import { Notices } from "../parts/Notices";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { AddIn } from "../port";
import { AreaSection } from "../review/AreaSection";
import { FixFirst } from "../review/FixFirst";
import { ModeChoice } from "../review/ModeChoice";
import { Questions } from "../review/Questions";
import { RatingSummary } from "../review/RatingSummary";
import { ReviewHead } from "../review/ReviewHead";
import { reviewedRows } from "../review/reviewed";
import { ScopeChoice } from "../review/ScopeChoice";
import { Sections } from "../review/Sections";
import type { Review } from "../state/review";
import type { PaneState } from "../state/state";
import { sameAnswers } from "../state/useAnswers";
import type { PaneActions } from "../state/usePane";
import { ToolsLink } from "../tools/ToolsLink";

export function ReviewScreen(props: {
  readonly state: PaneState;
  readonly review: Review;
  readonly actions: PaneActions;
  readonly addIn: AddIn;
}) {
  const { state, actions, addIn, review } = props;
  const { result, scorecard } = review;
  const found = result.findings.length > 0;
  const pending = !sameAnswers(state.answers.chosen, state.answers.applied);
  const perClient = addIn.writeClients !== undefined && result.clients.length > 0;
  return (
    <ScreenFrame
      heading={`${plural(result.findings.length, "figure")} found`}
      notice={<Notices state={state} actions={actions} />}
      footer={
        <>
          <Button appearance={pending ? "secondary" : "primary"} disabledFocusable={!found} onClick={actions.write}>
            {writeLabel(state)}
          </Button>
          <Button appearance={pending ? "primary" : "secondary"} onClick={actions.scan}>
            {pending ? "Scan again with the answers" : "Scan again"}
          </Button>
        </>
      }
    >
      {found ? <ReviewHead scorecard={scorecard} /> : <Body1>No figures yet. Answer below, then scan again.</Body1>}
      {result.questions.length > 0 && (
        <Questions questions={result.questions} answers={state.answers.chosen} onAnswer={actions.answer} />
      )}
      {found && <RatingSummary areas={scorecard.areas} />}
      <FixFirst scorecard={scorecard} />
      {scorecard.areas.map((area) => (
        <AreaSection
          key={area.area}
          title={area.title}
          rows={reviewedRows(area, review)}
          onSelect={actions.select}
          onRows={addIn.sheets?.drillThrough && (({ key, name }) => actions.tasks.run({ kind: "rows", key, name }))}
          busy={state.tasks.running !== undefined}
        />
      ))}
      <Sections state={state} review={review} actions={actions} />
      <div>
        <UserBenchmarksLink own={state.own.held} onOpen={actions.userBenchmarks.open} />
        {addIn.sheets && <ToolsLink onOpen={actions.tasks.openTools} />}
      </div>
      {found && perClient && (
        <ScopeChoice scope={state.scope} clients={result.clients} onChoose={actions.chooseScope} />
      )}
      {found && (
        <ModeChoice
          mode={state.preferences.mode}
          liveUnavailable={addIn.liveUnavailable}
          onChoose={actions.chooseMode}
        />
      )}
    </ScreenFrame>
  );
}

/** The button says what it is about to do. */
function writeLabel({ scope }: PaneState): string {
  if (scope.kind === "client") return "Write this client's scorecard";
  return scope.kind === "top" ? `Write ${plural(scope.count, "scorecard")}` : "Write scorecard";
}
