import { useRef, useState } from "react";
import { PasteScreen } from "../benchmarks/PasteScreen";
import { scorecardRows } from "../../scorecard/scorecard";
import type { PlaceProps } from "../places/ScorecardPlace";
import { UserBenchmarkFormScreen } from "./UserBenchmarkFormScreen";
import { UserBenchmarksScreen } from "./UserBenchmarksScreen";

/** The figures that values are held against: published ones and the user's own. */
export function BenchmarksPlace({ state, actions, addIn }: PlaceProps) {
  const { own, review } = state;
  const measured = review && scorecardRows(review.scorecard)[0]?.kpi;
  const [chosen, setChosen] = useState<string>();
  const [pasting, setPasting] = useState(false);
  // Whoever has just chosen the tab keeps the focus there; whoever leaves the form is led back to the list.
  const wasElsewhere = useRef(false);
  if (own.form) {
    wasElsewhere.current = true;
    return <UserBenchmarkFormScreen form={own.form} own={own} actions={actions.userBenchmarks} />;
  }
  if (pasting) {
    wasElsewhere.current = true;
    return (
      <PasteScreen
        own={own}
        addIn={addIn}
        onSave={(figures) => actions.userBenchmarks.saveAll(figures, () => setPasting(false))}
        onBack={() => setPasting(false)}
      />
    );
  }
  return (
    <UserBenchmarksScreen
      own={own}
      actions={actions.userBenchmarks}
      takesFocus={wasElsewhere.current}
      kpi={chosen ?? measured ?? "FCR"}
      onKpi={setChosen}
      scorecard={review?.scorecard}
      onPaste={() => setPasting(true)}
    />
  );
}
