import { headingKey } from "../../../src/scanner/vocabulary/headingKey";
import { recordKinds, roles, rolesOfKind } from "../../../src/scanner/vocabulary/roles";
import { countKnownHeadings, meaningsOf } from "../../../src/scanner/vocabulary/lookup";

const rolesOf = (heading: string): string[] => meaningsOf(heading).meanings.map(({ role }) => role);

describe("what a heading means", () => {
  test.each([
    ["ServiceNow", "opened_at", "openedAt"],
    ["ServiceNow", "resolved_at", "resolvedAt"],
    ["ServiceNow", "made_sla", "slaMet"],
    ["ConnectWise", "TicketNbr", "ticketId"],
    ["ConnectWise", "date_entered", "openedAt"],
    ["ConnectWise", "Date_Responded_UTC", "respondedAt"],
    ["Autotask", "Create Date/Time", "openedAt"],
    ["Autotask", "[required] Due Date/Time", "resolutionDueAt"],
    ["Autotask", "First Response Date/Time", "respondedAt"],
    ["HaloPSA", "Date Occurred", "openedAt"],
    ["HaloPSA", "Resolution State (in/out)", "resolutionMet"],
    ["HaloPSA", "Response Time (hh:mm)", "responseDuration"],
    ["Zendesk", "First reply time in minutes", "responseDuration"],
    ["Zendesk", "Solved at", "resolvedAt"],
    ["Zendesk", "Satisfaction Score", "rating"],
    ["Freshdesk", "First response time (in hrs)", "responseDuration"],
    ["Freshdesk", "Agent interactions", "touches"],
    ["Freshdesk", "Initial response time", "respondedAt"],
    ["Freshservice", "Resolved Time", "resolvedAt"],
    ["Jira", "Custom field ([CHART] Date of First Response)", "respondedAt"],
    ["Jira", "Custom field (Satisfaction rating)", "rating"],
    ["Atera", "TicketResolvedDate", "resolvedAt"],
    ["SuperOps", "firstResponseViolated", "responseMissed"],
    ["Syncro", "customer_business_then_name", "ticketClient"],
    ["osTicket", "Overdue", "resolutionMissed"],
    ["GLPI", "Opening date", "openedAt"],
    ["TOPdesk", "Aanmaakdatum", "openedAt"],
    ["home-made", "Ticket Created Date/Time", "openedAt"],
    ["home-made", "DATE_RESOLVED", "resolvedAt"],
    ["home-made", "Resolved On", "resolvedAt"],
    ["home-made", "SLA met?", "slaMet"],
    ["home-made", "Satisfaction (1-5)", "rating"],
    ["German", "Erstellt am", "openedAt"],
    ["German", "Gelöst am", "resolvedAt"],
    ["German", "Erste Antwort", "respondedAt"],
    ["German", "Priorität", "priority"],
    ["French", "Date de création", "openedAt"],
    ["French", "Date de résolution", "resolvedAt"],
    ["French", "Première réponse", "respondedAt"],
    ["Spanish", "Fecha de creación", "openedAt"],
    ["Spanish", "Fecha de resolución", "resolvedAt"],
    ["Portuguese", "Data de abertura", "openedAt"],
    ["Portuguese", "Data de resolução", "resolvedAt"],
    ["Dutch", "Aangemaakt op", "openedAt"],
    ["Dutch", "Opgelost op", "resolvedAt"],
    ["time", "Billable hours", "billableHours"],
    ["time", "Hours_NonBillable", "nonBillableHours"],
    ["time, French", "Heures facturables", "billableHours"],
    ["clients", "Monthly fee ($)", "fee"],
    ["clients", "MonthlyCharges", "fee"],
    ["clients, German", "Monatliche Gebühr", "fee"],
    ["clients, Dutch", "Einddatum", "endsOn"],
  ])("%s: %s", (_origin, heading, role) => {
    expect(rolesOf(heading)).toContain(role);
  });

  test.each(["Phone", "Latitude", "Company size", "Invoice number 2", "Colour", "", "Grand total", "Notes"])(
    "%s means nothing to the scanner that it could measure",
    (heading) => {
      expect(rolesOf(heading).filter((role) => role !== "ticketId")).toEqual([]);
    },
  );

  test("every meaning names where it comes from", () => {
    for (const { origins } of meaningsOf("Created").meanings) expect(origins.length).toBeGreaterThan(0);
  });

  test.each([
    ["First response time (in hrs)", "firstresponsetime", "h"],
    ["Resolution time [min]", "resolutiontime", "min"],
    ["Response Time (hh:mm)", "responsetime", "clock"],
    ["Full resolution time in minutes", "fullresolutiontime", "min"],
    ["Speed of answer in seconds", "speedofanswer", "s"],
  ])("%s carries its unit", (heading, bare, unit) => {
    expect(headingKey(heading)).toMatchObject({ bare, unit, businessHours: false });
  });

  test("business hours are another measure than calendar hours", () => {
    expect(headingKey("First reply time in minutes within business hours").businessHours).toBe(true);
  });

  test("repeated cells such as No are data, not names of columns", () => {
    expect(countKnownHeadings(["No", "No", "No", "Yes"])).toBeLessThan(
      countKnownHeadings(["Ticket ID", "Created", "Resolved"]),
    );
  });
});

describe("the dictionary as data", () => {
  const known = new Set(
    ["Ticket ID", ...Object.values(roles).map(({ label }) => label)].flatMap((text) =>
      meaningsOf(text).meanings.map(({ role }) => role),
    ),
  );

  test("every role belongs to a kind of table and has a label for people", () => {
    expect(known.size).toBeGreaterThan(20);
    for (const { kinds, label } of Object.values(roles)) {
      expect(kinds.every((kind) => recordKinds.includes(kind))).toBe(true);
      expect(label).toMatch(/^[A-Z][\p{L}\d ,-]*$/u);
    }
  });

  test("what people can choose for a column are the roles of its table's kind", () => {
    for (const kind of recordKinds) {
      const choices = rolesOfKind(kind);
      expect(choices.length).toBeGreaterThan(3);
      for (const { role } of choices) expect(roles[role].kinds).toContain(kind);
    }
  });
});
