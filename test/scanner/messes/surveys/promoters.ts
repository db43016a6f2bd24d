import { at } from "../../../support/tables";
import { monthOf, truthWithParts, type Export, type Truth } from "../export";
import type { Random } from "../random";

/** An answer to the promoter question as it really is. */
export interface Vote {
  readonly id: string;
  readonly client: string;
  readonly contact: string;
  readonly answered: number;
  /** From 0 to 10; undefined where nobody answered. */
  readonly score: number | undefined;
  /** From 1 to 5: how satisfied they were, where the survey asks that too. */
  readonly rating: number;
  /** True where what is written is a mean of several people's answers: it says nothing of how many are promoters. */
  readonly isMean?: boolean;
  /** Where each question has a row of its own, the one that this row answers. */
  readonly asked?: "score" | "rating";
  readonly counts: boolean;
  readonly comment: string;
}

const clients = ["Ash Dental", "Birch Legal", "Cedar Foods", "Dogwood Bank", "Elm Travel"];
const firstDay = at("2026-01-05");

/** 40 to 80 answers over eleven weeks. */
export function makeVotes(random: Random): Export<Vote> {
  const records = Array.from({ length: random.whole(40, 80) }, (_, n): Vote => {
    const score = random.one(4) ? random.whole(0, 6) : random.whole(7, 10);
    return {
      id: `N-${901 + n}`,
      client: random.pick(clients),
      contact: `person${n}@example.com`,
      answered: firstDay + random.whole(0, 76) + random.whole(8 * 60, 17 * 60) / 1440,
      score: n >= 11 && random.one(10) ? undefined : n < 11 ? n : score,
      rating: n < 5 ? n + 1 : random.whole(3, 5),
      counts: true,
      comment: random.one(3) ? random.pick(["Thanks!", "Took too long", "Quick and friendly"]) : "",
    };
  });
  return {
    sheet: "NPS survey",
    noun: "Survey",
    records,
    columns: [
      { field: "id", heading: "Response ID", cell: ({ id }) => id },
      { field: "client", heading: "Client", cell: ({ client }) => client },
      { field: "contact", heading: "Contact", cell: ({ contact }) => contact },
      { field: "answered", heading: "Response date", cell: ({ answered }) => answered },
      {
        field: "score",
        heading: "How likely are you to recommend us to a colleague?",
        cell: ({ score }) => score ?? "",
      },
      { field: "comment", heading: "Comment", cell: ({ comment }) => comment },
    ],
    above: [],
    below: [],
    finish: [],
  };
}

/** What a promoter survey has to give. */
export function truthOfVotes({ records, columns }: Export<Vote>): Truth[] {
  const votes = records.filter(({ counts, score }) => counts && score !== undefined);
  const parts = { month: ({ answered }: Vote) => monthOf(answered), client: ({ client }: Vote) => client };
  const asksRating = columns.some(({ field }) => field === "rating" || field === "question");
  const given = records.filter(({ counts, asked }) => counts && asked !== "score");
  if (votes.some(({ isMean }) => isMean)) return [{ kpi: "NPS", variants: ["standard"], value: undefined }];
  return [
    ...truthWithParts("NPS", ["standard"], votes, promoterScore, parts),
    ...(asksRating ? truthWithParts("CSAT", ["top-two"], given, shareOfTopTwo, parts) : []),
  ];
}

function promoterScore(votes: readonly Vote[]): number {
  const share = (isOne: (score: number) => boolean): number =>
    votes.filter(({ score }) => isOne(score ?? NaN)).length / votes.length;
  return 100 * (share((score) => score >= 9) - share((score) => score <= 6));
}

function shareOfTopTwo(votes: readonly Vote[]): number {
  return votes.filter(({ rating }) => rating >= 4).length / votes.length;
}
