import { useEffect, useState } from "react";
import type { AddIn, WorkbookSettings } from "../port";

/** What came of reading or saving. */
export interface SettingsNotice {
  readonly text: string;
  readonly failed?: boolean;
}

/** The workbook's settings as they are kept and as they are being changed. */
export function useSettings(addIn: AddIn) {
  const [kept, setKept] = useState<WorkbookSettings>({});
  const [draft, setDraft] = useState<WorkbookSettings>({});
  const [notice, setNotice] = useState<SettingsNotice>();
  const { settings } = addIn;

  useEffect(() => {
    let wanted = true;
    settings?.read().then(
      (read) => {
        if (!wanted) return;
        setKept(read);
        // What was typed before they arrived is newer.
        setDraft((typed) => ({ ...read, ...typed }));
      },
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
      const saved = await settings?.save({ ...cleared, ...draft });
      setKept(saved ?? draft);
      setDraft(saved ?? draft);
      setNotice({ text: "Saved. Save the workbook to keep them." });
    } catch (error) {
      addIn.log(error);
      setNotice({ text: addIn.describe(error).message, failed: true });
    }
  };
  const { currency = "" } = draft;
  return {
    draft,
    change: (change: WorkbookSettings) => {
      setNotice(undefined);
      setDraft((before) => ({ ...before, ...change }));
    },
    changed: textOf(kept) !== textOf(draft),
    currencyFault: /^(?:[A-Z]{3})?$/.test(currency) ? undefined : "Three letters, such as EUR.",
    save,
    notice,
  };
}

const cleared: WorkbookSettings = {
  company: undefined,
  workingDay: undefined,
  currency: undefined,
  technicians: undefined,
};

/** Settings for comparing: without those that are blank, in one order. */
function textOf(settings: WorkbookSettings): string {
  return JSON.stringify(
    Object.entries(settings)
      .filter(([, value]) => value !== undefined && value !== "")
      .sort(),
  );
}
