import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { plural } from "../../cells/plural";
import { Disclosure } from "../parts/Disclosure";
import { isOpen } from "../state/preferences";
import type { Review } from "../state/review";
import type { PaneState } from "../state/state";
import type { PaneActions } from "../state/usePane";
import { LazyStoredAnswers } from "./lazyColumns";
import { ChoiceList } from "./ChoiceList";
import { LazyRecipePanel } from "./LazyRecipePanel";
import { TableList } from "./TableList";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Entry {
  readonly key: string;
  readonly title?: string;
  readonly text: string;
}

interface Section {
  readonly id: string;
  readonly label: string;
  readonly entries: number;
  readonly content: ReactNode;
}

/** The lists below the KPIs: what was read, what the data leave to be desired, what was answered, what is not measured. */
export function Sections(props: { readonly state: PaneState; readonly review: Review; readonly actions: PaneActions }) {
  const { state, actions } = props;
  const answers = state.answers.chosen;
  const { result, scorecard } = props.review;
  const { warnings, notMeasured } = scorecard;
  const stored = Object.keys(answers).length;
  const sections: readonly Section[] = [
    {
      id: "read",
      label: `${plural(result.regions.length, "table")} read`,
      entries: result.regions.length,
      content: <TableList regions={result.regions} answers={answers} onAnswer={actions.answer} />,
    },
    {
      id: "choices",
      label: `${plural(result.choices.length, "choice")} about your data`,
      entries: result.choices.length,
      content: (
        <ChoiceList
          choices={result.choices}
          answers={answers}
          onAnswer={actions.answer}
          onWeigh={result.unweighed ? actions.weigh : undefined}
        />
      ),
    },
    {
      id: "warnings",
      label: `${plural(warnings.length, "notice")} about the workbook`,
      entries: warnings.length,
      content: <EntryList entries={warnings.map(({ code, message }) => ({ key: code + message, text: message }))} />,
    },
    {
      id: "answers",
      label: `${plural(stored, "answer")} stored in the workbook`,
      entries: stored,
      content: <LazyStoredAnswers answers={answers} onForget={actions.forget} />,
    },
    {
      id: "recipe",
      label: "Recipe for next month",
      entries: result.regions.length,
      content: <LazyRecipePanel result={result} answers={answers} onAnswer={actions.answer} />,
    },
    {
      id: "not-measured",
      label: `Not measured: ${plural(notMeasured.length, "KPI")}`,
      entries: notMeasured.length,
      content: (
        <EntryList entries={notMeasured.map(({ kpi, name, needs }) => ({ key: kpi, title: name, text: needs }))} />
      ),
    },
  ];
  return (
    <div>
      {sections
        .filter(({ entries }) => entries > 0)
        .map(({ id, label, content }) => (
          <Disclosure
            key={id}
            label={label}
            open={isOpen(state.preferences, id)}
            onToggle={() => actions.showSection(id, !isOpen(state.preferences, id))}
          >
            {content}
          </Disclosure>
        ))}
    </div>
  );
}

function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ key, title, text }) => (
        <li key={key}>
          {title && <Text weight="semibold">{title}</Text>}
          <Caption1 className={styles.quiet}>{text}</Caption1>
        </li>
      ))}
    </ul>
  );
}
