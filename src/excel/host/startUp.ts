/** What Excel does with the add-in when the workbook is opened; the workbook keeps it. */
export interface StartUp {
  read(): Promise<boolean>;
  change(starts: boolean): Promise<void>;
}

/** Undefined in an Excel that can't start add-ins with a workbook. */
export function startUp(): StartUp | undefined {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return undefined;
  const { addin, StartupBehavior } = Office;
  return {
    read: async () => (await addin.getStartupBehavior()) === StartupBehavior.load,
    change: (starts) => addin.setStartupBehavior(starts ? StartupBehavior.load : StartupBehavior.none),
  };
}
