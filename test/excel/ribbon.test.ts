import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateRibbonCommands, onRibbonCommand, ribbonCommands } from "../../src/excel/host/ribbon";

type Handler = (event: { completed: () => void }) => void;

let handlers: Map<string, Handler>;
let shown: number;
let end: (() => void) | undefined;

/** The part of Office that the ribbon needs, in an Excel that opens the pane or refuses to. */
function startExcel({ opensPane = true } = {}) {
  handlers = new Map();
  shown = 0;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, handler: Handler) => void handlers.set(id, handler) },
      addin: {
        showAsTaskpane: async () => {
          shown += 1;
          if (!opensPane) throw new Error("refused");
        },
      },
    },
  });
  associateRibbonCommands();
}

function press(id: string): Promise<void> {
  return new Promise((completed) => handlers.get(id)?.({ completed }));
}

afterEach(() => {
  end?.();
  Reflect.deleteProperty(globalThis, "Office");
});

test("every function that the manifest's buttons name is there, and no other", () => {
  startExcel();
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map(([, name]) => name);
  expect([...handlers.keys()].sort()).toEqual(named.sort());
  expect(Object.keys(ribbonCommands).sort()).toEqual(named.sort());
});

test("a button opens the pane, has its command carried out, and is released", async () => {
  startExcel();
  const carriedOut: string[] = [];
  end = onRibbonCommand(async (command) => void carriedOut.push(command));
  await press("freezeFormulas");
  await press("thawFormulas");
  expect([carriedOut, shown]).toEqual([["convertToValues", "restoreFormulas"], 2]);
});

test("a button that was pressed before the pane was there waits for it", async () => {
  startExcel();
  const pressed = press("reviveFormulas");
  const carriedOut: string[] = [];
  end = onRibbonCommand(async (command) => void carriedOut.push(command));
  await pressed;
  expect(carriedOut).toEqual(["repairFormulas"]);
});

test("a pane that does not open is no reason to leave the command undone", async () => {
  startExcel({ opensPane: false });
  const carriedOut: string[] = [];
  end = onRibbonCommand(async (command) => void carriedOut.push(command));
  await press("freezeFormulas");
  expect(carriedOut).toEqual(["convertToValues"]);
});

test("an Excel that never says that the pane is open is no reason either", async () => {
  startExcel();
  Object.assign(Office.addin, { showAsTaskpane: () => new Promise(() => undefined) });
  const carriedOut: string[] = [];
  end = onRibbonCommand(async (command) => void carriedOut.push(command));
  await press("freezeFormulas");
  expect(carriedOut).toEqual(["convertToValues"]);
});

test("a button pressed twice before the pane is there has its command carried out once, and is released twice", async () => {
  startExcel();
  const pressed = [press("freezeFormulas"), press("freezeFormulas"), press("thawFormulas")];
  const [carriedOut, open] = [[] as string[], { now: 0, most: 0 }];
  end = onRibbonCommand(async (command) => {
    open.most = Math.max(open.most, ++open.now);
    await new Promise((go) => setTimeout(go, 1));
    carriedOut.push(command);
    open.now -= 1;
  });
  await Promise.all(pressed);
  expect([carriedOut, open.most]).toEqual([["convertToValues", "restoreFormulas"], 1]);
});

test("a command that fails does not hold up the next one", async () => {
  startExcel();
  const carriedOut: string[] = [];
  end = onRibbonCommand(async (command) => {
    carriedOut.push(command);
    if (command === "convertToValues") throw new Error("broken");
  });
  const failing = new Promise<void>((completed) => handlers.get("freezeFormulas")?.({ completed }));
  await failing;
  await press("thawFormulas");
  expect(carriedOut).toEqual(["convertToValues", "restoreFormulas"]);
});
