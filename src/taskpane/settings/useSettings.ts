import { useEffect, useState } from "react";
import type { AddIn } from "../port";
import { draftOf, faultsIn, settingsOf, type SettingsDraft } from "./draft";

/** What came of reading or saving. */
export interface SettingsNotice {
  readonly text: string;
  readonly failed?: boolean;
}

/** The workbook's settings as they are kept and as they are being changed. */
export function useSettings(addIn: AddIn) {
  const [kept, setKept] = useState<SettingsDraft>(draftOf({}));
  const [typed, setTyped] = useState<Partial<SettingsDraft>>({});
  const [notice, setNotice] = useState<SettingsNotice>();
  const { settings } = addIn;
  const draft = { ...kept, ...typed };

  useEffect(() => {
    let wanted = true;
    settings?.read().then(
      (read) => wanted && setKept(draftOf(read)),
      (error: unknown) => {
        addIn.log(error);
        if (wanted) setNotice({ text: addIn.describe(error).message, failed: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, [addIn, settings]);

  const save = async () => {
    try {
      const saved = await settings?.save(settingsOf(draft));
      setKept(saved ? draftOf(saved) : draft);
      setTyped({});
      setNotice({ text: "Saved. Save the workbook to keep them." });
    } catch (error) {
      addIn.log(error);
      setNotice({ text: addIn.describe(error).message, failed: true });
    }
  };
  return {
    draft,
    faults: faultsIn(draft),
    change(change: Partial<SettingsDraft>) {
      setNotice(undefined);
      setTyped((before) => ({ ...before, ...change }));
    },
    changed: JSON.stringify(kept) !== JSON.stringify(draft),
    save,
    notice,
  };
}
