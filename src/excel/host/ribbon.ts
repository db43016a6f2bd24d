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
  // Outside Excel there is no ribbon.
  if (typeof Office === "undefined") return;
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

/** Commands that are on their way, and the one that was begun last: they are carried out one after another. */
const underWay = new Map<RibbonCommand, Promise<void>>();
let last: Promise<void> = Promise.resolve();

/**
 * Excel keeps a button busy until its event is completed, whatever came of it. Nothing waits for the pane to open: as the
 * first thing after loading, some Excels never say that it has.
 */
async function carryOut(command: RibbonCommand, event: Office.AddinCommands.Event): Promise<void> {
  void showPane();
  // What went wrong is said in the pane, which carries commands out.
  await once(command).catch(() => undefined);
  event.completed();
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane may stand open already, or Excel may refuse to open it: the command is carried out all the same.
  }
}

/** A button that is pressed again before its command is done means the same one. */
function once(command: RibbonCommand): Promise<void> {
  const before = underWay.get(command);
  if (before) return before;
  const now = last.then(async () => {
    if (!runner) await new Promise<void>((resolve) => waiting.push(resolve));
    await runner?.(command);
  });
  const done = (): void => void underWay.delete(command);
  last = now.then(done, done);
  underWay.set(command, now);
  return now;
}
