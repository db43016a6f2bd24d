import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import { Notices } from "../parts/Notices";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { AddIn } from "../port";
import { AreaSection } from "../review/AreaSection";
import { FixFirst } from "../review/FixFirst";
import { Questions } from "../review/Questions";
import { RatingSummary } from "../review/RatingSummary";
import { ReviewHead } from "../review/ReviewHead";
import { reviewedRows } from "../review/reviewed";
import { Sections } from "../review/Sections";
import { WriteChoices } from "../review/WriteChoices";
import { isOpen } from "../state/preferences";
import type { Review } from "../state/review";
import type { PaneState } from "../state/state";
import { sameAnswers } from "../state/useAnswers";
import type { PaneActions } from "../state/usePane";
import { UserBenchmarksRemark } from "../userBenchmarks/UserBenchmarksRemark";

export function ReviewScreen(props: {
  readonly state: PaneState;
  readonly review: Review;
  readonly actions: PaneActions;
  readonly addIn: AddIn;
}) {
  const { state, actions, addIn, review } = props;
  const { result, scorecard } = review;
  const found = result.findings.length > 0;
  const client = state.scope.kind === "client" ? state.scope.name : undefined;
  const pending = !sameAnswers(state.answers.chosen, state.answers.applied);
  return (
    <ScreenFrame
      heading={found ? `${plural(result.findings.length, "figure")} found` : "Answer before there are figures"}
      notice={<Notices state={state} actions={actions} />}
      skip={found ? "Skip to writing the scorecard" : undefined}
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
      choices={
        found && (
          <WriteChoices
            scope={state.scope}
            clients={addIn.writeClients ? result.clients : []}
            onScope={actions.chooseScope}
            mode={state.preferences.mode}
            liveUnavailable={addIn.liveUnavailable}
            onMode={actions.chooseMode}
          />
        )
      }
    >
      {found ? <ReviewHead review={review} /> : <Body1>No figures yet. Answer below, then scan again.</Body1>}
      <UserBenchmarksRemark own={state.own.held} onOpen={() => actions.open("benchmarks")} />
      {result.questions.length > 0 && (
        <Questions questions={result.questions} answers={state.answers.chosen} onAnswer={actions.answer} />
      )}
      {client !== undefined && (
        <Caption1>{`The values of ${client} stand with each figure that its rows tell. Ratings are of the whole workbook: the client's own stand on its scorecard.`}</Caption1>
      )}
      {found && <RatingSummary areas={scorecard.areas} />}
      <FixFirst scorecard={scorecard} />
      {scorecard.areas.map((area, index) => {
        const section = `area:${area.area}`;
        const open = isOpen(state.preferences, section, index === 0);
        return (
          <AreaSection
            key={area.area}
            title={area.title}
            rows={reviewedRows(area, review, client)}
            open={open}
            onToggle={() => actions.showSection(section, !open)}
            answers={state.answers.chosen}
            onAnswer={actions.answer}
            onForget={actions.forget}
            onSelect={actions.select}
            onRows={addIn.sheets?.drillThrough && (({ key, name }) => actions.tasks.run({ kind: "rows", key, name }))}
            busy={state.tasks.running !== undefined}
          />
        );
      })}
      <Sections state={state} review={review} actions={actions} />
    </ScreenFrame>
  );
}

/** The button says what it is about to do. */
function writeLabel({ scope }: PaneState): string {
  if (scope.kind === "client") return "Write this client's review";
  return scope.kind === "top" ? `Write ${plural(scope.count, "scorecard")}` : "Write scorecard";
}
