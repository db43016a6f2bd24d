import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { plural, thousands } from "../../cells/plural";
import type { RecognisedRegion } from "../../scanner/result/finding";
import { LazyTableColumns } from "./lazyColumns";
import { OwnDisclosure } from "../parts/Disclosure";
import type { Answers } from "../port";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** The tables that were read: what each was taken for, the rows in it, and its columns. */
export function TableList(props: {
  readonly regions: readonly RecognisedRegion[];
  readonly answers: Answers;
  readonly onAnswer: (question: string, value: string) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.regions.map((region) => (
        <li key={`${region.sheet}!${region.address}`}>
          <Caption1 className={styles.quiet}>{tableSentence(region)}</Caption1>
          <OwnDisclosure small label={`Columns of ${region.sheet} ${region.address}`}>
            <LazyTableColumns region={region} answers={props.answers} onAnswer={props.onAnswer} />
          </OwnDisclosure>
        </li>
      ))}
    </ul>
  );
}

/** "Tickets A1:P680: ticket export, 679 rows, 378 folded into the last state of a ticket" */
function tableSentence({ sheet, address, label, rows, rowsFolded }: RecognisedRegion): string {
  const folded = rowsFolded > 0 ? `, ${thousands(rowsFolded)} more merged into the latest state of their ticket` : "";
  return `${sheet} ${address}: ${label}, ${plural(rows, "row")}${folded}`;
}
