import { at } from "../tables";

/** One ticket as it really went; exports write it in their tools' ways. */
export interface Truth {
  readonly n: number;
  readonly opened: number;
  readonly responded: number | undefined;
  readonly resolved: number | undefined;
  readonly responseDue: number;
  readonly resolutionDue: number;
  readonly responseMet: boolean;
  /** Open tickets past their due date count as missed. */
  readonly resolutionMet: boolean;
  /** 1 = highest to 4 = lowest. */
  readonly priority: 1 | 2 | 3 | 4;
  readonly client: string;
  readonly technician: string;
  readonly category: string;
  /** 1 to 5, undefined = not answered. */
  readonly rating: number | undefined;
  readonly reopens: number;
  readonly reassignments: number;
  readonly touches: number;
  readonly subject: string;
}

const minute = 1 / 1440;
const start = at("2026-01-05 08:00");
const clients = ["Alder & Sons", "Bay Dental", "Cove Legal", "Dune Ltd", "Elm Primary School"];
const technicians = ["Ann Weber", "Bob Marsh", "Chloé Petit"];
const categories = ["Network", "Email", "Printer", "Backup"];
const subjects = ["Printer offline", "Can't log in", "VPN drops", "New starter", "Mailbox full"];

/** Sixty tickets over two months; every seventh is still open, every ninth was never answered by hand. */
export const truth: readonly Truth[] = Array.from({ length: 60 }, (_none, index): Truth => {
  const n = index + 1;
  const opened = start + index * (1 + 7 * minute) + (index % 5) * 11 * minute;
  const responded = n % 9 === 0 ? undefined : opened + (5 + ((n * 13) % 97)) * minute;
  const resolved = n % 7 === 0 ? undefined : opened + (60 + ((n * 173) % 2900)) * minute;
  const responseDue = opened + 60 * minute;
  const resolutionDue = opened + 1440 * minute;
  return {
    n,
    opened,
    responded,
    resolved,
    responseDue,
    resolutionDue,
    responseMet: responded !== undefined && responded <= responseDue,
    resolutionMet: resolved !== undefined && resolved <= resolutionDue,
    priority: (((n * 3) % 4) + 1) as 1 | 2 | 3 | 4,
    client: clients[n % clients.length] ?? "",
    technician: technicians[n % technicians.length] ?? "",
    category: categories[(n * 5) % categories.length] ?? "",
    rating: n % 3 === 0 ? undefined : ((n * 7) % 5) + 1,
    reopens: n % 11 === 0 ? 1 : 0,
    reassignments: n % 4 === 0 ? 2 : 0,
    touches: (n % 3) + 1,
    subject: subjects[n % subjects.length] ?? "",
  };
});

const resolvedTickets = truth.filter((one) => one.resolved !== undefined);
const hours = resolvedTickets.map((one) => ((one.resolved ?? 0) - one.opened) * 24);
const minutes = truth.flatMap((one) => (one.responded === undefined ? [] : [(one.responded - one.opened) * 1440]));
const rated = truth.flatMap((one) => one.rating ?? []);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const shareOf = <T>(all: readonly T[], hit: (one: T) => boolean): number => all.filter(hit).length / all.length;

/** What the tickets come to, worked out here by plain loops. */
export const facts = {
  "MTTR mean": mean(hours),
  "FIRSTRESPONSE mean": mean(minutes),
  "BACKLOG standard": truth.length - resolvedTickets.length,
  "SLA resolution-label": shareOf(resolvedTickets, (one) => one.resolutionMet),
  "SLA resolution-label-all": shareOf(truth, (one) => one.resolutionMet),
  "SLA resolution-timestamps": shareOf(resolvedTickets, (one) => one.resolutionMet),
  "SLA response-label": shareOf(truth, (one) => one.responseMet),
  "SLA response-timestamps": shareOf(
    truth.filter((one) => one.responded !== undefined),
    (one) => one.responseMet,
  ),
  "CSAT top-two": shareOf(rated, (rating) => rating >= 4),
  "CSAT mean-rating": mean(rated) / 5,
  "CSAT good-bad": shareOf(rated, (rating) => rating >= 4),
  "FCR no-reassignment-proxy": shareOf(truth, (one) => one.reassignments === 0 && one.reopens === 0),
  "FCR one-touch-proxy": shareOf(resolvedTickets, (one) => one.touches === 1),
  "REOPENRATE standard": shareOf(resolvedTickets, (one) => one.reopens > 0),
} as const;
export type Fact = keyof typeof facts;
