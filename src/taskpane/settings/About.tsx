import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldRegular } from "../parts/icons";
import { version } from "./version";

const useStyles = makeStyles({
  about: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  promise: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px" },
});

/** Versions for whoever is asked for help, and what happens to the data: nothing. */
export function About({ host }: { readonly host?: string }) {
  const styles = useStyles();
  return (
    <div className={styles.about}>
      <Caption1>{`MSP Scorecard ${version}${host ? `, ${host}` : ""}`}</Caption1>
      <Caption1 className={styles.promise}>
        <ShieldRegular className={styles.icon} />
        <span>Nothing leaves the workbook: everything is computed on this machine.</span>
      </Caption1>
    </div>
  );
}
