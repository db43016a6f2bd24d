import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { AddIn } from "../port";

const useStyles = makeStyles({
  // In one line with the box, the words of the label begin where those of other fields do.
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** Whether Excel starts the add-in with this workbook; nothing where Excel can't. */
export function StartUpChoice({ addIn }: { readonly addIn: AddIn }) {
  const styles = useStyles();
  const { startUp } = addIn;
  const [starts, setStarts] = useState<boolean>();
  const [trouble, setTrouble] = useState<string>();

  useEffect(() => {
    let wanted = true;
    startUp?.read().then(
      (read) => wanted && setStarts(read),
      (error: unknown) => addIn.log(error),
    );
    return () => {
      wanted = false;
    };
  }, [addIn, startUp]);

  if (!startUp || starts === undefined) return null;
  const change = async (wanted: boolean) => {
    try {
      await startUp.change(wanted);
      setStarts(wanted);
      setTrouble(undefined);
    } catch (error) {
      addIn.log(error);
      setTrouble(addIn.describe(error).message);
    }
  };
  return (
    <div>
      <Checkbox
        label="Start with this workbook"
        checked={starts}
        aria-describedby="start-up-words"
        onChange={(_event, { checked }) => void change(checked === true)}
      />
      <Caption1 id="start-up-words" className={styles.quiet}>
        MSP formulas then compute without opening the pane. Opening this workbook takes longer, for everyone who has the
        add-in. Changed at once.
      </Caption1>
      <div role="status">{trouble && <Caption1>{trouble}</Caption1>}</div>
    </div>
  );
}
