import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { plural } from "../../cells/plural";
import type { RecognisedRegion } from "../../scanner/result/finding";
import { OwnDisclosure } from "../parts/Disclosure";
import type { Answers } from "../port";
import { type ListedColumn, notUsed, unusedColumns, usedColumns } from "./answers";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { minWidth: 0, width: "100%" },
  field: { overflowWrap: "anywhere" },
});

export interface TableColumnsProps {
  readonly region: RecognisedRegion;
  readonly answers: Answers;
  readonly onAnswer: (question: string, value: string) => void;
}

/** What each column of a table was taken for, to be corrected. Corrections count with the next scan. */
export function TableColumns(props: TableColumnsProps) {
  const styles = useStyles();
  const { region, answers } = props;
  const { choices = [] } = region;
  if (choices.length === 0) return <Caption1>Its columns need no meaning: there is nothing to correct.</Caption1>;
  const unused = unusedColumns(region, answers);
  const fields = (columns: readonly ListedColumn[]) =>
    columns.map((column) => (
      <ColumnField key={column.question} column={column} choices={choices} onAnswer={props.onAnswer} />
    ));
  return (
    <div className={styles.columns}>
      <Caption1>Correct what is wrong, then scan again.</Caption1>
      {fields(usedColumns(region, answers))}
      {unused.length > 0 && (
        <OwnDisclosure small label={`${plural(unused.length, "column")} not used`}>
          <div className={styles.columns}>{fields(unused)}</div>
        </OwnDisclosure>
      )}
    </div>
  );
}

function ColumnField(props: {
  readonly column: ListedColumn;
  readonly choices: NonNullable<RecognisedRegion["choices"]>;
  readonly onAnswer: (question: string, value: string) => void;
}) {
  const styles = useStyles();
  const { column } = props;
  return (
    <Field size="small" label={column.name} className={styles.field}>
      <Select
        size="small"
        className={styles.list}
        select={{ className: styles.list }}
        value={column.value}
        onChange={(_event, { value }) => props.onAnswer(column.question, value)}
      >
        <option value={notUsed}>Not used</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
