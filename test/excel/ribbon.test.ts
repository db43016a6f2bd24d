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
