import { at } from "../../../support/tables";
import { monthOf, truthWithParts, type Export, type Truth } from "../export";
import type { Random } from "../random";

/** An answer to a satisfaction survey as it really is. */
export interface Answer {
  readonly id: string;
  readonly client: string;
  readonly technician: string;
  readonly ticket: string;
  readonly answered: number;
  /** From 1, the worst, to `scale`; undefined where nobody answered. */
  readonly rating: number | undefined;
  readonly scale: number;
  /** True where the rating is a word: then nobody adds ratings up. */
  readonly isWord: boolean;
  /** False for a line that stands for no answer of its own. */
  readonly counts: boolean;
  readonly comment: string;
}

const clients = ["Ash Dental", "Birch Legal", "Cedar Foods", "Dogwood Bank", "Elm Travel"];
const agents = ["Mia Novak", "Tom Reyes", "Ana Kovacs"];
const firstDay = at("2026-01-05");

/** 40 to 80 answers over eleven weeks, some of them blank; ratings from 1 to 5. */
export function makeAnswers(random: Random): Export<Answer> {
  const records = Array.from({ length: random.whole(40, 80) }, (_, n): Answer => {
    return {
      id: `R-${7001 + n}`,
      client: random.pick(clients),
      technician: random.pick(agents),
      ticket: `T-${3001 + n}`,
      answered: firstDay + random.whole(0, 76) + random.whole(8 * 60, 17 * 60) / 1440,
      ...rate(random, n, 5),
      counts: true,
      comment: random.one(3) ? random.pick(["Thanks!", "Took too long", "Quick and friendly"]) : "",
    };
  });
  return {
    sheet: "Survey results",
    noun: "Survey",
    records,
    columns: [
      { field: "id", heading: "Response ID", cell: ({ id }) => id },
      { field: "client", heading: "Client", cell: ({ client }) => client },
      { field: "technician", heading: "Technician", cell: ({ technician }) => technician },
      { field: "ticket", heading: "Ticket", cell: ({ ticket }) => ticket },
      { field: "answered", heading: "Response date", cell: ({ answered }) => answered },
      { field: "rating", heading: "Rating", cell: ({ rating }) => rating ?? "" },
      { field: "comment", heading: "Comment", cell: ({ comment }) => comment },
    ],
    above: [],
    below: [],
    finish: [],
  };
}

/** Ratings up to `scale`, mostly high; of the first answers each gives another rating. */
export function rate(random: Random, n: number, scale: number): Pick<Answer, "rating" | "scale" | "isWord"> {
  const given = random.one(4) ? random.whole(1, scale) : scale - random.whole(0, 1);
  const rating = n < scale ? n + 1 : random.one(9) ? undefined : given;
  return { rating, scale, isWord: false };
}

/** What a survey has to give. */
export function truthOfAnswers(records: readonly Answer[]): Truth[] {
  const given = records.filter(({ counts, rating }) => counts && rating !== undefined);
  const scales = new Set(given.map(({ scale, isWord }) => `${scale}${isWord}`));
  if (scales.size > 1) return [{ kpi: "CSAT", variants: ["top-two", "mean-rating", "good-bad"], value: undefined }];
  const parts = { month: ({ answered }: Answer) => monthOf(answered), client: ({ client }: Answer) => client };
  const { scale, isWord } = given[0]!;
  // Of three words one is good, of two as well; of numbers the two highest are.
  const leastGood = scale <= 3 ? scale : scale - 1;
  return [
    ...truthWithParts(
      "CSAT",
      [scale === 2 ? "good-bad" : "top-two"],
      given,
      shareOf((one) => one >= leastGood),
      parts,
    ),
    ...(isWord ? [] : truthWithParts("CSAT", ["mean-rating"], given, meanOf, parts)),
  ];
}

function shareOf(isGood: (rating: number) => boolean): (answers: readonly Answer[]) => number {
  return (answers) => answers.filter(({ rating }) => isGood(rating ?? 0)).length / answers.length;
}

function meanOf(answers: readonly Answer[]): number {
  return answers.reduce((sum, { rating, scale }) => sum + (rating ?? 0) / scale, 0) / answers.length;
}
