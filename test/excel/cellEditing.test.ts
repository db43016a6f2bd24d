import { describeError, scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import { longestWait } from "../../src/excel/host/operation";
import { closeExcel, openInExcel } from "../support/excel";
import { helpdesk } from "../support/helpdesk";

afterEach(() => {
  jest.useRealTimers();
  closeExcel();
});

test("the tidying up waits while a cell is edited, has an end, and is done when the editing ends", async () => {
  const document = helpdesk();
  const host = openInExcel(document);
  const result = await scanWorkbook();
  const sheets = document.sheets.map(({ name }) => name);
  const names = document.names.length;
  host.resetStats();
  host.failRequest(5, "Timeout", { when: { afterActions: 3 } });
  const stop = host.onRequest(() => {
    if (host.stats.roundTrips === 5) host.cellEditMode = true;
  });
  jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
  const failing = writeScorecard(result, { mode: "native" }).catch(describeError);
  for (let turn = 0; turn < 400 && !host.cellEditMode; turn += 1) await new Promise((go) => setImmediate(go));
  expect(host.cellEditMode).toBe(true);
  for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setImmediate(go));
  await jest.advanceTimersByTimeAsync(longestWait + 1);
  const failure = await failing;
  expect(failure).toMatchObject({ code: "InvalidOperationInCellEditMode", retry: true });
  expect((failure as { message: string }).message).toContain("Press Enter to finish editing");
  stop();
  host.cellEditMode = false;
  for (let turn = 0; turn < 100; turn += 1) await new Promise((go) => setImmediate(go));
  expect(document.sheets.map(({ name }) => name)).toEqual(sheets);
  expect(document.names).toHaveLength(names);
});
