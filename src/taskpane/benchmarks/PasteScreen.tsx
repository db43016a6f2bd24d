import { Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { figureLine, pastedRows, readTable, tableText } from "../../catalogue/userBenchmarks/pastedTable";
import type { UserBenchmark } from "../../catalogue/userBenchmarks/userBenchmark";
import { plural } from "../../cells/plural";
import { allFunctions } from "../../kpis";
import { OwnDisclosure } from "../parts/Disclosure";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { AddIn } from "../port";
import type { UserBenchmarksState } from "../state/userBenchmarks";
import { UserBenchmarkNoticeBar } from "../userBenchmarks/UserBenchmarkNoticeBar";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { overflowWrap: "anywhere" },
  action: { alignSelf: "flex-start" },
});

/** Figures as a table: pasted or taken from selected cells, looked at, then saved together. */
export function PasteScreen(props: {
  readonly own: UserBenchmarksState;
  readonly addIn: AddIn;
  readonly onSave: (figures: readonly UserBenchmark[]) => void;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { own, addIn } = props;
  const [source, setSource] = useState("");
  const [text, setText] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const sourceKnown = source.trim() !== "";
  const table = readTable(text.trim() === "" ? [] : pastedRows(text), sourceKnown ? source : "Mine", allFunctions);
  const saved = own.held?.figures ?? [];
  const take = async () => {
    try {
      const picked = await addIn.cells?.pick();
      const [cells] = picked ? ((await addIn.cells?.read([picked.address], "")) ?? []) : [];
      if (cells) setText(cells.map((line) => line.map((cell) => String(cell ?? "")).join("\t")).join("\n"));
      setTrouble(cells ? undefined : "Select a smaller range.");
    } catch (error) {
      addIn.log(error);
      setTrouble(addIn.describe(error).message);
    }
  };
  return (
    <ScreenFrame
      heading="Paste a table"
      footer={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!sourceKnown || table.figures.length === 0 || own.busy}
            onClick={() => props.onSave(table.figures)}
          >
            {table.figures.length > 0 ? `Save ${plural(table.figures.length, "figure")}` : "Save"}
          </Button>
          <Button onClick={props.onBack}>Back</Button>
        </>
      }
    >
      <UserBenchmarkNoticeBar notice={own.notice} />
      <Field label="Source" required hint="Your name for it, such as Peer group 2026">
        <Input value={source} onChange={(_event, { value }) => setSource(value)} />
      </Field>
      <Field
        label="Table"
        hint="KPI, level (average, target, best, warning), from, to, segment. 95 is read as 95 % for shares."
      >
        <Textarea
          resize="vertical"
          textarea={{ wrap: "off", rows: 5 }}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      {addIn.cells && (
        <Button className={styles.action} onClick={() => void take()}>
          Take the selected cells
        </Button>
      )}
      <div role="status">
        {trouble && <Caption1 block>{trouble}</Caption1>}
        {table.figures.length > 0 && (
          <ul className={styles.list} aria-label="Read">
            {table.figures.map((figure) => (
              <li key={JSON.stringify(figure)}>
                <Caption1 className={styles.text}>{figureLine(figure, allFunctions)}</Caption1>
              </li>
            ))}
          </ul>
        )}
        {table.problems.map((problem) => (
          <Caption1 key={problem} block className={styles.text}>
            {problem}
          </Caption1>
        ))}
      </div>
      {saved.length > 0 && (
        <OwnDisclosure label="Your figures as a table, to copy into a sheet">
          <Textarea
            readOnly
            aria-label="Your figures as a table"
            textarea={{ wrap: "off", rows: 5 }}
            value={tableText(saved, allFunctions)}
            onFocus={({ target }) => target.select()}
          />
        </OwnDisclosure>
      )}
    </ScreenFrame>
  );
}
