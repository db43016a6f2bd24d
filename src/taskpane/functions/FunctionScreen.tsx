import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Kpi } from "../../catalogue/kpi";
import { namespace } from "../../catalogue/nativeFormula";
import { FigureTable } from "../benchmarks/FigureTable";
import { OwnDisclosure } from "../parts/Disclosure";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { AddIn } from "../port";
import { ArgumentField, PickedField, words } from "./ArgumentField";
import { Examples } from "./Examples";
import { FavouriteButton } from "./FavouriteButton";
import { FormulaPreview } from "./FormulaPreview";
import { useFormula } from "./useFormula";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "start" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** One function: its arguments and what they give, to be inserted; below what it means and how it is judged. */
export function FunctionScreen(props: {
  readonly kpi: Kpi;
  readonly addIn: AddIn;
  readonly favourite: boolean;
  readonly onFavourite: (favourite: boolean) => void;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { kpi, addIn } = props;
  const formula = useFormula(kpi, addIn);
  const { outcome, formulas } = formula;
  const canInsert = formula.complete && formula.target !== "" && addIn.cells !== undefined;
  return (
    <ScreenFrame
      heading={`${namespace}.${kpi.id}`}
      footer={
        <>
          {!addIn.liveUnavailable && (
            <Button appearance="primary" disabledFocusable={!canInsert} onClick={() => formula.insert("live")}>
              Insert
            </Button>
          )}
          {"formula" in formulas.native && (
            <Button disabledFocusable={!canInsert} onClick={() => formula.insert("native")}>
              As ordinary formula
            </Button>
          )}
          <Button onClick={props.onBack}>Back</Button>
        </>
      }
      notice={
        outcome && (
          <MessageBar intent={outcome.tone} layout="multiline">
            <MessageBarBody>{outcome.text}</MessageBarBody>
            {outcome.replace && (
              <MessageBarActions>
                <Button onClick={() => outcome.replace && formula.insert(outcome.replace, true)}>Replace</Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )
      }
    >
      <div className={styles.head}>
        <div>
          <Text weight="semibold" block>
            {kpi.name}
          </Text>
          <Body1>{kpi.summary}</Body1>
        </div>
        <FavouriteButton id={kpi.id} favourite={props.favourite} onChange={props.onFavourite} />
      </div>
      <div className={styles.form}>
        {kpi.inputs.length > 0 && <Caption1>Select cells in the sheet, then take them, or type values.</Caption1>}
        {kpi.inputs.map((input) => (
          <ArgumentField
            key={input.name}
            input={input}
            text={formula.texts[input.name] ?? ""}
            onChange={(text) => formula.change(input.name, text)}
            onPick={() => formula.pickArgument(input.name)}
          />
        ))}
        <PickedField
          label="Into the cell"
          name="Into the cell"
          text={formula.target}
          onChange={formula.setTarget}
          onPick={formula.pickTarget}
        />
      </div>
      <FormulaPreview
        formula={"formula" in formulas.live ? formulas.live.formula : undefined}
        preview={formula.preview}
        trouble={formula.trouble}
        missing={kpi.inputs.filter(({ optional }) => !optional).map(({ name }) => words(name))}
      />
      <OwnDisclosure label="What it means">
        <Body1 block>{kpi.definition}</Body1>
        {kpi.mistakes.length > 0 && (
          <>
            <Caption1 block>How it is got wrong:</Caption1>
            <ul className={styles.list}>
              {kpi.mistakes.map((mistake) => (
                <li key={mistake}>
                  <Caption1>{mistake}</Caption1>
                </li>
              ))}
            </ul>
          </>
        )}
      </OwnDisclosure>
      <OwnDisclosure label={kpi.examples.length === 1 ? "Example" : "Examples"}>
        <Examples kpi={kpi} />
      </OwnDisclosure>
      {kpi.area !== "benchmarks" && (
        <OwnDisclosure label="Figures it is held against">
          <FigureTable kpi={kpi} />
        </OwnDisclosure>
      )}
    </ScreenFrame>
  );
}
