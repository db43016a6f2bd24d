import { months, yearEnd } from "../months";
import type { Random } from "../random";
import { clients } from "./company";
import type { Ticket } from "./tickets";

/** What a client said of a ticket, from 1 to 5. */
export interface TicketSurvey {
  readonly date: number;
  readonly ticket: Ticket;
  readonly rating: number;
  readonly comment: string | null;
}

/** What a client's contact said of the whole relationship, from 0 to 10. */
export interface ClientSurvey {
  readonly date: number;
  readonly client: string;
  readonly score: number;
}

const praise = ["Quick and friendly", "Sorted at once", "Explained well", "Thank you"];
const blame = ["Took too long", "Had to call again", "Not told what happens", "Came back the next day"];

/** About a third of the closed tickets are rated, the day after; Fairlead Logistics grew unhappy in the spring. */
export function ticketSurveys(random: Random, tickets: readonly Ticket[]): TicketSurvey[] {
  const surveys = tickets.flatMap((ticket) => {
    const date = ticket.resolved === null ? Infinity : Math.floor(ticket.resolved) + 1;
    if (!random.chance(0.34) || date > yearEnd) return [];
    const unhappy = ticket.client === "Fairlead Logistics" && date >= (months[8]?.first ?? 0);
    const rating = random.weighted<number>(
      unhappy
        ? [
            [5, 30],
            [4, 28],
            [3, 20],
            [2, 14],
            [1, 8],
          ]
        : [
            [5, 64],
            [4, 28],
            [3, 5],
            [2, 2],
            [1, 1],
          ],
    );
    const words = rating >= 4 ? praise : blame;
    const comment = rating !== 3 && random.chance(rating > 3 ? 0.2 : 0.8) ? random.pick(words) : null;
    return [{ date, ticket, rating, comment }];
  });
  return surveys.sort((a, b) => a.date - b.date);
}

/** Two contacts of every client are asked at the end of each quarter. */
export function clientSurveys(random: Random): ClientSurvey[] {
  return [2, 5, 8, 11].flatMap((at) =>
    clients.flatMap(({ name, joins = 0, leaves = 12 }) =>
      at < joins || at > leaves
        ? []
        : [1, 2].map(() => ({
            date: (months[at]?.last ?? 0) - random.whole(0, 9),
            client: name,
            score: random.weighted<number>([
              [10, 27],
              [9, 33],
              [8, 18],
              [7, 10],
              [6, 6],
              [5, 4],
              [3, 2],
            ]),
          })),
    ),
  );
}
