/** The ribbon's buttons that run without the pane, by their ids in the manifest: those of the first version. */
export const ribbonCommands = {
  freezeFormulas: "convertToValues",
  thawFormulas: "restoreFormulas",
  reviveFormulas: "repairFormulas",
} as const;

export type RibbonCommand = (typeof ribbonCommands)[keyof typeof ribbonCommands];

type Run = (command: RibbonCommand) => Promise<void>;

/** The pane that carries commands out; those pressed before there is one wait for it. */
let runner: Run | undefined;
let waiting: (() => void)[] = [];

/** Tells Excel what to call for each button. Excel asks as soon as the page is loaded: to be called once, first of all. */
export function associateRibbonCommands(): void {
  for (const [id, command] of Object.entries(ribbonCommands)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void carryOut(command, event));
  }
}

/**
 * Whoever carries commands out from now on; gives what ends that. Each command opens the pane first, so that what came
 * of it is seen.
 */
export function onRibbonCommand(run: Run): () => void {
  runner = run;
  const pressedBefore = waiting;
  waiting = [];
  for (const begin of pressedBefore) begin();
  return () => {
    if (runner === run) runner = undefined;
  };
}

/** Excel keeps a button busy until its event is completed, whatever came of it. */
async function carryOut(command: RibbonCommand, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane may stand open already, or Excel may refuse to open it: the command is carried out all the same.
  }
  try {
    if (!runner) await new Promise<void>((resolve) => waiting.push(resolve));
    await runner?.(command);
  } finally {
    event.completed();
  }
}
