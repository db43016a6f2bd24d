import type { Cell } from "../../../../src/cells/cell";
import { at, only, scanCells } from "../../../support/tables";

/** Tickets opened and resolved in June, and open ones from May. */
function tickets(opened: number, resolved: number, open: number): Cell[][] {
  const [may, june] = [at("2026-05-02 09:00"), at("2026-06-03 09:00")];
  const line = (id: string, status: string, from: number, to: Cell): Cell[] => [id, status, from, to];
  return [
    ["Ticket ID", "Status", "Created", "Resolved"],
    ...Array.from({ length: open }, (_none, n) => line(`O${n}`, "Open", may + n / 10, "")),
    ...Array.from({ length: resolved }, (_none, n) =>
      line(`R${n}`, "Closed", n < opened ? june : may, june + (n % 27)),
    ),
    ...Array.from({ length: Math.max(0, opened - resolved) }, (_none, n) => line(`N${n}`, "Open", june + n / 10, "")),
  ];
}
const outlook = async (cells: Cell[][]): Promise<string | undefined> =>
  only(await scanCells(cells), "BACKLOG").reasons.find(({ code }) => code === "backlog-outlook")?.message;

test("a backlog that shrinks is cleared at the rate of the last four weeks", async () => {
  expect(await outlook(tickets(28, 56, 10))).toBe(
    "In the 28 days to 2026-06-29 28 tickets were opened and 56 resolved: at this rate nothing is open after 10 days",
  );
});

test("a backlog that grows is not cleared", async () => {
  expect(await outlook(tickets(56, 28, 4))).toMatch(
    /56 tickets were opened and 28 resolved: at this rate the backlog does not shrink$/,
  );
});

test("without open tickets nothing is said", async () => {
  expect(await outlook(tickets(28, 56, 0))).toBeUndefined();
});
