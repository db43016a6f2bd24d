import type { Cell } from "../../../../src/cells/cell";
import { columnCandidates } from "../../../../src/scanner/detect/recognition/candidates";
import { profilesOf } from "../../../../src/scanner/detect/recognition/profiles";
import { regionOf } from "../../../support/regions";

const lines = (...line: Cell[]): Cell[][] => Array.from({ length: 6 }, () => line);

function rolesBy(cells: Cell[][], answers = {}, sheet?: string): Record<string, string[]> {
  const region = regionOf(cells, sheet);
  const found: Record<string, string[]> = {};
  for (const { heading, role } of columnCandidates(region, profilesOf(region), answers))
    (found[heading] ??= []).push(role);
  return found;
}

describe("the roles that a column may play", () => {
  test("need the heading and the content", () => {
    expect(rolesBy([["Ticket ID", "Created"], ...lines("T-1", 46_000)])).toEqual({
      "Ticket ID": ["ticketId", "timeTicket"],
      Created: ["openedAt"],
    });
    expect(rolesBy([["Ticket ID", "Created"], ...lines("T-1", "by Ann")])).toEqual({
      "Ticket ID": ["ticketId", "timeTicket"],
    });
  });

  test("a column of yes and no names no technician", () => {
    expect(rolesBy([["Ticket ID", "Technician"], ...lines("T-1", "Yes")])).not.toHaveProperty("Technician");
  });

  test("states of tickets are no verdict on the SLA", () => {
    expect(rolesBy([["Ticket ID", "SLA met"], ...lines("T-1", "Closed")])).not.toHaveProperty("SLA met");
    expect(rolesBy([["Ticket ID", "SLA met"], ...lines("T-1", "Yes")])["SLA met"]).toEqual(["slaMet"]);
  });

  test("an answer settles the column, and the role", () => {
    const cells = [["Ticket ID", "Created", "Moment"], ...lines("T-1", 46_000, 46_001)];
    expect(rolesBy(cells, { "role:Data!C": "openedAt" })).toEqual({
      "Ticket ID": ["ticketId", "timeTicket"],
      Moment: ["openedAt"],
    });
    expect(rolesBy(cells, { "role:Data!B": "none" })).toEqual({ "Ticket ID": ["ticketId", "timeTicket"] });
  });
});
