import type { Cell } from "../../../../src/cells/cell";
import { leftOut, only, scanCells, tenTickets } from "../../../support/tables";

/** Ten tickets, of which the even ones are requests; each was closed five hours after it was resolved. */
function desk(): Cell[][] {
  return tenTickets().map((row, n) => [
    ...row,
    ...(n === 0 ? ["Closed", "Type"] : [Number(row[3]) + 5 / 24, n % 2 ? "Incident" : "Service Request"]),
  ]);
}

test("requests count beside incidents; without them is told, and chosen leaves them out", async () => {
  const mean = only(await scanCells(desk()), "MTTR", "mean");
  expect(mean.value).toBeCloseTo(5.5, 9);
  expect(mean.choices?.find(({ choice }) => choice === "rows:Data!A1:requests")?.gives).toBeCloseTo(5, 9);
  const incidents = only(await scanCells(desk(), { answers: { "rows:Data!A1:requests": "leave" } }), "MTTR", "mean");
  expect(incidents.value).toBeCloseTo(5, 9);
  expect(leftOut(incidents)).toEqual({ requests: 5 });
});

test("tickets take until they were resolved; until they were closed is told, and can be chosen", async () => {
  const mean = only(await scanCells(desk()), "MTTR", "mean");
  const closed = mean.choices?.find(({ choice }) => choice === "finished:Data!A1");
  expect(closed).toMatchObject({ option: "closedAt", message: 'It would be 10.5 h until "Closed".' });
  const chosen = only(await scanCells(desk(), { answers: { "finished:Data!A1": "closedAt" } }), "MTTR", "mean");
  expect(chosen.value).toBeCloseTo(10.5, 9);
});
