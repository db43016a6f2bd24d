import { Body1, Button, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ScreenFrame } from "../parts/ScreenFrame";
import { OwnFiguresLink } from "../own/OwnFiguresLink";
import { AreaSection } from "../review/AreaSection";
import { ModeChoice } from "../review/ModeChoice";
import { Questions } from "../review/Questions";
import { RatingSummary } from "../review/RatingSummary";
import { Sections } from "../review/Sections";
import type { PaneState, Review } from "../state/state";
import type { PaneActions } from "../state/usePane";
import { count } from "../words";

export function ReviewScreen(props: {
  readonly state: PaneState;
  readonly review: Review;
  readonly actions: PaneActions;
  readonly liveUnavailable?: string;
}) {
  const { state, actions } = props;
  const { result, scorecard } = props.review;
  const found = result.findings.length > 0;
  return (
    <ScreenFrame
      heading={`${count(result.findings.length, "figure")} found`}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!found} onClick={actions.write}>
            Write scorecard
          </Button>
          <Button onClick={actions.scan}>Scan again</Button>
        </>
      }
    >
      {state.notice && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{state.notice}</MessageBarBody>
        </MessageBar>
      )}
      {found ? (
        <div>
          <Body1>{scorecard.period}</Body1>
          <br />
          <Caption1>{scorecard.dataQuality}</Caption1>
        </div>
      ) : (
        <Body1>No figure can be given before the question below is answered.</Body1>
      )}
      {result.questions.length > 0 && (
        <Questions
          questions={result.questions}
          answers={state.answers}
          onAnswer={actions.answer}
          onScan={actions.scan}
        />
      )}
      {found && <RatingSummary areas={scorecard.areas} />}
      {scorecard.areas.map((area) => (
        <AreaSection key={area.area} area={area} onSelect={actions.select} />
      ))}
      <Sections scorecard={scorecard} open={state.open} onToggle={actions.toggleSection} />
      <OwnFiguresLink own={state.own.held} onOpen={actions.ownFigures.open} />
      {found && <ModeChoice mode={state.mode} liveUnavailable={props.liveUnavailable} onChoose={actions.chooseMode} />}
    </ScreenFrame>
  );
}
