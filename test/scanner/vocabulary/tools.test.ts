import type { Cell } from "../../../src/cells/cell";
import { at, named, scanCells } from "../../support/tables";

const opened = at("2026-02-02 08:00");

/** A believable cell for a heading, different in every column, so that no two columns look like one. */
function cellFor(heading: string, column: number, n: number): Cell {
  const name = heading.toLowerCase();
  const shift = column / 10_000;
  if (/^(?:id|ticket ?id|ticketnbr|ticketnumber|displayid|issue id)$/.test(name) || name.endsWith("recid"))
    return 1000 * column + n;
  if (name === "issue key") return `IT-${n}`;
  if (/\(hh:mm\)|\(in hrs\)/.test(name)) return `01:${10 + column}`;
  if (/\(hours\)|time in minutes/.test(name)) return 1.5 + shift;
  if (name.startsWith("custom field (time to")) return n % 4 ? "2:10" : "-0:30";
  if (/satisfaction|survey/.test(name)) return (n % 5) + 1;
  if (/(?:resolution|response) (?:state|status)/.test(name)) return n % 4 ? "Within SLA" : "SLA Violated";
  if (/violated|hasbeenmet/.test(name)) return n % 4 === 0;
  if (/due|target|expir/.test(name)) return opened + n + 1 + shift;
  if (/resolved|resolution ?time|solved|closed?|complete/.test(name) && !/by/.test(name))
    return opened + n + 0.2 + shift;
  if (/respon|reply|firstcomment/.test(name)) return opened + n + 0.02 + shift;
  if (/creat|enter|open|occur|updat|date|time|viewed/.test(name)) return opened + n + shift / 100;
  if (/status/.test(name)) return n % 3 ? "Closed" : "Resolved";
  if (/priority/.test(name)) return n % 5 ? "Medium" : "Critical";
  if (/reopens|replies|interactions|stations/.test(name)) return n % 3;
  return `${heading} ${n % 7}`;
}

/** Headings as the tools write them; what each export must yield without a question. */
const tools: readonly (readonly [tool: string, headings: string, expected: readonly string[]])[] = [
  [
    "ConnectWise Manage",
    "TicketNbr|SR_Service_RecID|Summary|company_name|status_description|Priority_Description|date_entered|Date_Entered_UTC|Date_Responded_UTC|Date_Resolved_UTC|date_closed|Date_Closed_UTC|Last_Update|closed_by|Resolved_By|team_name",
    ["FIRSTRESPONSE mean", "MTTR mean"],
  ],
  [
    "Autotask",
    "ticketNumber|title|companyID|status|priority|createDate|completedDate|dueDateTime|lastActivityDate|firstResponseDateTime|firstResponseDueDateTime|resolvedDateTime|resolvedDueDateTime|serviceLevelAgreementHasBeenMet",
    ["FIRSTRESPONSE mean", "MTTR mean", "SLA resolution-label", "SLA response-timestamps"],
  ],
  [
    "HaloPSA",
    "Ticket ID|Ticket Type|Status|Summary|Priority Description|Target Response Date|Target Resolution Date|Date Opened|Date Responded|Date Resolved|Response Time (hh:mm)|Resolution Time (hh:mm)|Response Time (hours)|Resolution Time (hours)|Resolution State (in/out)|Response State (in/out)|Client|Team|Agent",
    ["FIRSTRESPONSE mean", "MTTR mean", "SLA resolution-label", "SLA response-label"],
  ],
  [
    "Zendesk",
    "Id|Requester|Assignee|Group|Subject|Status|Priority|Created at|Updated at|Assigned at|Organization|Initially assigned at|Solved at|Satisfaction Score|Reopens|Replies|First reply time in minutes|First reply time in minutes within business hours|First resolution time in minutes|Full resolution time in minutes|Full resolution time in minutes within business hours",
    ["CSAT top-two", "FCR one-touch-proxy", "FIRSTRESPONSE mean", "MTTR mean"],
  ],
  [
    "Freshdesk",
    "Ticket ID|Subject|Status|Priority|Agent|Group|Created time|Due by Time|Resolved time|Closed time|Last update time|Initial response time|First response time (in hrs)|Resolution time (in hrs)|Agent interactions|Customer interactions|Resolution status|First response status|Survey results|Company Name",
    [
      "CSAT top-two",
      "FCR one-touch-proxy",
      "FIRSTRESPONSE mean",
      "MTTR mean",
      "SLA resolution-label",
      "SLA response-label",
    ],
  ],
  [
    "Jira Service Management",
    "Summary|Issue key|Issue id|Issue Type|Status|Priority|Assignee|Created|Updated|Last Viewed|Resolved|Due date|Satisfaction rating|Custom field (Time to first response)|Custom field (Time to resolution)|Custom field ([CHART] Date of First Response)|Status Category Changed|Comment|Comment",
    ["CSAT top-two", "FIRSTRESPONSE mean", "MTTR mean", "SLA resolution-label", "SLA response-label"],
  ],
  [
    "SuperOps",
    "ticketId|displayId|subject|client|technician|status|priority|createdTime|updatedTime|firstResponseDueTime|firstResponseTime|firstResponseViolated|resolutionDueTime|resolutionTime|resolutionViolated",
    ["FIRSTRESPONSE mean", "MTTR mean", "SLA resolution-label", "SLA response-label"],
  ],
  [
    "Atera",
    "TicketID|TicketTitle|TicketNumber|TicketPriority|TicketStatus|TicketCreatedDate|TicketResolvedDate|TechnicianFirstCommentDate|FirstResponseDueDate|ClosedTicketDueDate|CustomerName|TechnicianFullName",
    ["FIRSTRESPONSE mean", "MTTR mean", "SLA response-timestamps"],
  ],
];

describe("the tools' own exports need no question", () => {
  test.each(tools)("%s", async (tool, headings, expected) => {
    const head = headings.split("|");
    const rows = Array.from({ length: 40 }, (_none, n): Cell[] =>
      head.map((heading, column) => cellFor(heading, column, n)),
    );
    const result = await scanCells([head, ...rows]);
    expect(result.questions).toEqual([]);
    expect(result.regions.map(({ label }) => label)).toEqual([`ticket export (${tool})`]);
    expect(named(result)).toEqual(expect.arrayContaining([...expected]));
  });
});
