import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ScanResult } from "../../scanner/finding";
import { OwnDisclosure } from "../parts/Disclosure";
import { ScreenFrame } from "../parts/ScreenFrame";
import { count } from "../words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "grid", gap: tokens.spacingVerticalS },
});

export function EmptyScreen({ onScan }: { readonly onScan: () => void }) {
  return (
    <ScreenFrame heading="This workbook is empty" footer={<ScanAgain onScan={onScan} />}>
      <Body1>No visible sheet holds any cells. Paste or open an export, then scan again.</Body1>
      <Layouts />
    </ScreenFrame>
  );
}

export function UnrecognisedScreen(props: { readonly result: ScanResult; readonly onScan: () => void }) {
  const { skipped, warnings, cellsRead } = props.result;
  const remarks = [
    ...skipped.map(({ sheet, reason }) => `${sheet}: ${reason}`),
    ...warnings.map(({ message }) => message),
  ];
  const styles = useStyles();
  return (
    <ScreenFrame heading="Nothing recognised" footer={<ScanAgain onScan={props.onScan} />}>
      <Body1>{count(cellsRead, "cell")} read, and no KPI among them.</Body1>
      {remarks.length > 0 && (
        <OwnDisclosure label={count(remarks.length, "remark")}>
          <ul className={styles.list}>
            {remarks.map((remark) => (
              <li key={remark}>
                <Caption1>{remark}</Caption1>
              </li>
            ))}
          </ul>
        </OwnDisclosure>
      )}
      <Layouts />
    </ScreenFrame>
  );
}

function ScanAgain({ onScan }: { readonly onScan: () => void }) {
  return (
    <Button appearance="primary" onClick={onScan}>
      Scan again
    </Button>
  );
}

/** What the scan looks for. The first row of a table must hold its headings. */
function Layouts() {
  const styles = useStyles();
  return (
    <>
      <Body1>The scan recognises tables with a row of headings:</Body1>
      <ul className={styles.list}>
        <li>ticket exports: opened, resolved, first response, SLA, satisfaction</li>
        <li>time entries: hours, billable or not, member</li>
        <li>subscriptions or agreements: client, monthly fee, start, end</li>
        <li>KPI tables: a name with its value beside it, or one column per month</li>
      </ul>
      <Link href="help.html#layouts" target="_blank" rel="noopener">
        Sample layouts (opens in the browser)
      </Link>
    </>
  );
}
