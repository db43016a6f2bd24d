import type { Cell } from "../../../../src/cells/cell";
import { anyMesses } from "../anyMesses";
import { dateMesses } from "../dateMesses";
import { renamed, withColumns, type Export, type Mess } from "../export";
import type { Vote } from "./promoters";
import { surveyMesses } from "./surveyMesses";

type PromoterMess = Mess<Vote>;

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  German: {
    ...{ client: "Kunde", answered: "Antwortdatum", comment: "Kommentar" },
    score: "Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?",
  },
  French: {
    ...{ client: "Client", answered: "Date de réponse", comment: "Commentaire" },
    score: "Quelle est la probabilité que vous nous recommandiez ?",
  },
  Spanish: {
    ...{ client: "Cliente", answered: "Fecha de respuesta", comment: "Comentario" },
    score: "¿Qué probabilidad hay de que nos recomiende?",
  },
  Portuguese: {
    ...{ client: "Cliente", answered: "Data da resposta", comment: "Comentário" },
    score: "Qual a probabilidade de nos recomendar?",
  },
  Dutch: {
    ...{ client: "Klant", answered: "Datum antwoord", comment: "Opmerking" },
    score: "Hoe waarschijnlijk is het dat u ons aanbeveelt?",
  },
  "the name of the measure": { client: "Account", answered: "Submitted at", score: "NPS" },
  "the scale": { client: "Company", answered: "Date", score: "NPS (0-10)" },
  "a score": { score: "Score", client: "Customer" },
  likelihood: { score: "Likelihood to recommend", answered: "Completed" },
};

const headings: readonly PromoterMess[] = Object.entries(languages).map(([name, words]) => ({
  name: `headings: ${name}`,
  group: "headings",
  apply: (before) => renamed(before, words),
}));

function withScores(before: Export<Vote>, write: (score: number) => Cell): Export<Vote> {
  return withColumns(before, (column) =>
    column.field === "score" ? { ...column, cell: ({ score }) => (score === undefined ? "" : write(score)) } : column,
  );
}

const groupOf = (score: number): string => (score >= 9 ? "Promoter" : score >= 7 ? "Passive" : "Detractor");

const writings: readonly PromoterMess[] = Object.entries<(score: number) => Cell>({
  text: (score) => String(score),
  "of ten": (score) => `${score}/10`,
  "with words at the ends": (score) =>
    score === 0 ? "0 - Not at all likely" : score === 10 ? "10 - Extremely likely" : score,
}).map(([name, write]) => ({
  name: `scores written as ${name}`,
  group: "scores",
  apply: (before) => withScores(before, write),
}));

const words: PromoterMess = {
  name: "promoter, passive and detractor in place of scores",
  group: "scores",
  apply: (before, random) => {
    const style = random.pick<(word: string) => string>([
      (word) => word,
      (word) => `${word}s`,
      (word) => word.toUpperCase(),
    ]);
    return renamed(
      withScores(before, (score) => style(groupOf(score))),
      { score: random.pick(["NPS category", "NPS group", "NPS type", "Respondent type"]) },
    );
  },
};

const groupBeside: PromoterMess = {
  name: "promoter, passive and detractor beside the scores",
  group: "scores",
  apply: (before) => ({
    ...before,
    columns: [
      ...before.columns,
      {
        field: "group",
        heading: "NPS category",
        cell: ({ score }: Vote) => (score === undefined ? "" : groupOf(score)),
      },
    ],
  }),
};

const beyond: PromoterMess = {
  name: "a score beyond ten by a slip of the hand",
  group: "spoilt",
  apply: (before, random) => {
    const votes = before.records.filter(({ score, counts }) => score !== undefined && counts);
    const slip = votes[random.whole(15, votes.length - 1)]!;
    const spoilt = { ...slip, score: undefined };
    return withColumns({ ...before, records: before.records.map((one) => (one === slip ? spoilt : one)) }, (column) =>
      column.field === "score" ? { ...column, cell: (one) => (one === spoilt ? 77 : column.cell(one)) } : column,
    );
  },
};

const secondQuestion: PromoterMess = {
  name: "a rating from 1 to 5 beside the score",
  group: "questions",
  apply: (before, random) => ({
    ...before,
    columns: [
      ...before.columns,
      {
        field: "rating",
        heading: random.pick(["How satisfied were you with the support?", "CSAT (1-5)", "Satisfaction rating"]),
        cell: ({ rating }: Vote) => rating,
      },
    ],
  }),
};

/** Each answer to each question on a row of its own. */
const longForm: PromoterMess = {
  name: "a row for each question",
  group: "questions",
  apply: (before, random) => {
    const asks = random.pick([
      ["How likely are you to recommend us?", "How satisfied were you with the resolution?"],
      ["NPS", "CSAT"],
    ]);
    const records = before.records.flatMap((vote): Vote[] => {
      const [first, second] = [
        { ...vote, asked: "score" as const },
        { ...vote, asked: "rating" as const, score: undefined },
      ];
      return [first, second];
    });
    const columns = withColumns(before, (column) =>
      column.field === "score"
        ? [
            {
              field: "question",
              heading: "Question",
              cell: ({ asked }: Vote) => (asked === "rating" ? asks[1] : asks[0]),
            },
            {
              ...column,
              heading: "Answer",
              cell: (vote: Vote) => (vote.asked === "rating" ? vote.rating : column.cell(vote)),
            },
          ]
        : column,
    ).columns;
    return { ...before, records, columns };
  },
};

/** Means of each client's answers in place of the answers. */
const means: PromoterMess = {
  name: "a mean of answers on each row",
  group: "scores",
  apply: (before, random) =>
    withScores({ ...before, records: before.records.map((vote) => ({ ...vote, isMean: true })) }, (score) =>
      Math.min(9.9, score + random.whole(1, 9) / 10),
    ),
};

/** Everything that happens to promoter surveys. */
export const promoterMesses: readonly PromoterMess[] = [
  ...writings,
  words,
  groupBeside,
  means,
  beyond,
  ...headings,
  secondQuestion,
  longForm,
  ...surveyMesses<Vote>("score", (vote) => ({ ...vote, score: undefined })),
  ...dateMesses<Vote>(["answered"]),
  ...anyMesses<Vote>(),
];
