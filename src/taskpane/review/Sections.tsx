import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Scorecard } from "../../scorecard/scorecard";
import { Disclosure } from "../parts/Disclosure";
import { count } from "../words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface Entry {
  readonly key: string;
  readonly title?: string;
  readonly text: string;
}

/** The lists below the KPIs: what was read, what the data leave to be desired, what could not be measured. */
export function Sections(props: {
  readonly scorecard: Scorecard;
  readonly open: readonly string[];
  readonly onToggle: (section: string) => void;
}) {
  const { origins, warnings, notMeasured } = props.scorecard;
  const sections: readonly { readonly id: string; readonly label: string; readonly entries: readonly Entry[] }[] = [
    {
      id: "read",
      label: `${count(origins.length, "table")} read`,
      entries: origins.map((text) => ({ key: text, text })),
    },
    {
      id: "warnings",
      label: `${count(warnings.length, "remark")} about the workbook`,
      entries: warnings.map(({ code, message }) => ({ key: code + message, text: message })),
    },
    {
      id: "not-measured",
      label: `Not measured: ${count(notMeasured.length, "KPI")}`,
      entries: notMeasured.map(({ kpi, name, needs }) => ({ key: kpi, title: name, text: needs })),
    },
  ];
  return (
    <div>
      {sections
        .filter(({ entries }) => entries.length > 0)
        .map(({ id, label, entries }) => (
          <Disclosure key={id} label={label} open={props.open.includes(id)} onToggle={() => props.onToggle(id)}>
            <EntryList entries={entries} />
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
