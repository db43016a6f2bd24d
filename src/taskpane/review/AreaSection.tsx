import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { plural } from "../../cells/plural";
import { ChevronDownRegular, ChevronRightRegular } from "../parts/icons";
import { KpiRow, type KpiRowProps, type ReviewedRow } from "./KpiRow";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", justifyContent: "space-between", margin: 0 },
  toggle: {
    justifyContent: "flex-start",
    paddingLeft: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontSize: tokens.fontSizeBase400,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The KPIs of an area, shown and hidden by its heading. */
export function AreaSection(
  props: Omit<KpiRowProps, "reviewed"> & {
    readonly title: string;
    readonly rows: readonly ReviewedRow[];
    readonly open: boolean;
    readonly onToggle: () => void;
  },
) {
  const styles = useStyles();
  const list = useId();
  const { title, rows, open, onToggle, ...shared } = props;
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={list}
          onClick={onToggle}
        >
          {title}
        </Button>
        <Badge appearance="outline" color="informative">
          {plural(rows.length, "figure")}
        </Badge>
      </h2>
      <ul id={list} hidden={!open} className={styles.list}>
        {open && rows.map((reviewed) => <KpiRow key={reviewed.row.key} reviewed={reviewed} {...shared} />)}
      </ul>
    </section>
  );
}
