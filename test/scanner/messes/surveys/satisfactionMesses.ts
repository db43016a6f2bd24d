import type { Cell } from "../../../../src/cells/cell";
import { anyMesses } from "../anyMesses";
import { dateMesses } from "../dateMesses";
import { renamed, withColumns, type Export, type Mess } from "../export";
import { surveyMesses } from "./surveyMesses";
import { rate, type Answer } from "./satisfaction";

type SatisfactionMess = Mess<Answer>;

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  German: {
    ...{ client: "Kunde", technician: "Techniker", answered: "Antwortdatum", rating: "Bewertung" },
    ...{ comment: "Kommentar" },
  },
  French: {
    ...{ client: "Client", technician: "Technicien", answered: "Date de réponse", rating: "Note de satisfaction" },
    ...{ comment: "Commentaire" },
  },
  Spanish: {
    ...{ client: "Cliente", technician: "Técnico", answered: "Fecha de respuesta", rating: "Puntuación" },
    ...{ comment: "Comentario" },
  },
  Portuguese: {
    ...{ client: "Cliente", technician: "Técnico", answered: "Data da resposta", rating: "Avaliação" },
    ...{ comment: "Comentário" },
  },
  Dutch: {
    ...{ client: "Klant", technician: "Medewerker", answered: "Datum antwoord", rating: "Beoordeling" },
    ...{ comment: "Opmerking" },
  },
  Simplesat: { client: "Company", technician: "Team member", answered: "Date responded", rating: "Answer" },
  "other words": { client: "Customer", technician: "Agent", answered: "Submitted at", rating: "Satisfaction score" },
  "more words": { client: "Account", technician: "Handled by", answered: "Date", rating: "How satisfied were you?" },
};

const headings: readonly SatisfactionMess[] = Object.entries(languages).map(([name, words]) => ({
  name: `headings: ${name}`,
  group: "headings",
  apply: (before) => renamed(before, words),
}));

function withRatings(
  before: Export<Answer>,
  write: (rating: number, answer: Answer) => Cell,
  heading?: string,
): Export<Answer> {
  return withColumns(before, (column) =>
    column.field === "rating"
      ? {
          ...column,
          ...(heading !== undefined && { heading }),
          cell: (answer) => (answer.rating === undefined ? "" : write(answer.rating, answer)),
        }
      : column,
  );
}

const toTen: SatisfactionMess = {
  name: "a scale to ten",
  group: "scale",
  apply: (before, random) => ({
    ...before,
    records: before.records.map((one, n) => ({ ...one, ...rate(random, n, 10) })),
  }),
};

/** Words for ratings, the worst first. */
const scales: Readonly<Record<string, readonly string[]>> = {
  "good and bad": ["Bad", "Good"],
  "satisfied or not": ["Unsatisfied", "Satisfied"],
  thumbs: ["👎", "👍"],
  "German, two words": ["schlecht", "gut"],
  "French, two words": ["Insatisfait", "Satisfait"],
  "Spanish, two words": ["Malo", "Bueno"],
  "Portuguese, two words": ["Ruim", "Bom"],
  "Dutch, two words": ["Slecht", "Goed"],
  "three words": ["Not good", "Okay", "Great"],
  "three smileys in words": ["Sad", "Neutral", "Happy"],
  "three smileys": ["☹️", "😐", "😀"],
  "colours of a traffic light": ["Red", "Yellow", "Green"],
  "positive, neutral, negative": ["Negative", "Neutral", "Positive"],
  "German, three words": ["Nicht gut", "In Ordnung", "Super"],
  "French, three words": ["Pas bien", "Correct", "Génial"],
  "Spanish, three words": ["Mal", "Regular", "Genial"],
  "Portuguese, three words": ["Ruim", "Regular", "Ótimo"],
  "Dutch, three words": ["Niet goed", "Voldoende", "Geweldig"],
  "five words": ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
  "five words with numbers": ["1 - Very poor", "2 - Poor", "3 - Average", "4 - Good", "5 - Excellent"],
  "German, five words": ["sehr unzufrieden", "unzufrieden", "neutral", "zufrieden", "sehr zufrieden"],
  "French, five words": ["Très insatisfait", "Insatisfait", "Neutre", "Satisfait", "Très satisfait"],
  "Spanish, five words": ["Muy insatisfecho", "Insatisfecho", "Neutral", "Satisfecho", "Muy satisfecho"],
  "Portuguese, five words": ["Muito insatisfeito", "Insatisfeito", "Neutro", "Satisfeito", "Muito satisfeito"],
  "Dutch, five words": ["Zeer ontevreden", "Ontevreden", "Neutraal", "Tevreden", "Zeer tevreden"],
};

const wordScales: readonly SatisfactionMess[] = Object.entries(scales).map(([name, words]) => ({
  name: `ratings: ${name}`,
  group: "scale",
  apply: (before, random) =>
    withRatings(
      {
        ...before,
        records: before.records.map((one, n) => ({ ...one, ...rate(random, n, words.length), isWord: true })),
      },
      (rating) => words[rating - 1] ?? "",
    ),
}));

const writings: readonly SatisfactionMess[] = Object.entries<(rating: number) => Cell>({
  text: (rating) => String(rating),
  "of five": (rating) => `${rating}/5`,
  "out of five": (rating) => `${rating} out of 5`,
  "stars in words": (rating) => `${rating} star${rating === 1 ? "" : "s"}`,
  stars: (rating) => "★".repeat(rating) + "☆".repeat(5 - rating),
  "with their number and a word": (rating) => `${rating} (${["bad", "poor", "fair", "good", "excellent"][rating - 1]})`,
  "decimal text": (rating) => `${rating},0`,
}).map(([name, write]) => ({
  name: `ratings written as ${name}`,
  group: "scale",
  apply: (before) => withRatings(before, write),
}));

const zeros: SatisfactionMess = {
  name: "zero for not answered",
  group: "unanswered",
  apply: (before) =>
    withColumns(before, (column) =>
      column.field === "rating"
        ? { ...column, cell: (answer) => (answer.rating === undefined && !answer.isWord ? 0 : column.cell(answer)) }
        : column,
    ),
};

const unanswered: SatisfactionMess = {
  name: "words for not answered",
  group: "unanswered",
  apply: (before, random) => {
    const word = random.pick(["Not rated", "No response", "Offered", "Keine Antwort", "Sans réponse", "Pending"]);
    return withColumns(before, (column) =>
      column.field === "rating"
        ? { ...column, cell: (answer) => (answer.rating === undefined ? word : column.cell(answer)) }
        : column,
    );
  },
};

const mixedScales: readonly SatisfactionMess[] = [
  {
    name: "ratings of five and of ten in one column",
    group: "scale",
    apply: (before, random) =>
      withRatings(
        {
          ...before,
          records: before.records.map((one, n) => ({ ...one, ...rate(random, n, n % 2 ? 5 : 10) })),
        },
        (rating, { scale }) => `${rating}/${scale}`,
      ),
  },
  {
    name: "words and numbers in one column",
    group: "scale",
    apply: (before, random) =>
      withRatings(
        {
          ...before,
          records: before.records.map((one, n) => ({ ...one, ...rate(random, n, n % 2 ? 5 : 2), isWord: n % 2 === 0 })),
        },
        (rating, { isWord }) => (isWord ? ["Bad", "Good"][rating - 1]! : rating),
      ),
  },
];

const scaleInHeading: SatisfactionMess = {
  name: "the scale in the heading",
  group: "headings",
  apply: (before) => {
    const end = before.records[0]?.isWord ? undefined : before.records[0]?.scale;
    return end === undefined ? before : renamed(before, { rating: `CSAT (1-${end})` });
  },
};

/** Everything that happens to satisfaction surveys. */
export const satisfactionMesses: readonly SatisfactionMess[] = [
  toTen,
  ...wordScales,
  ...writings,
  ...mixedScales,
  zeros,
  unanswered,
  ...headings,
  scaleInHeading,
  ...surveyMesses<Answer>("rating", (answer) => ({ ...answer, rating: undefined })),
  ...dateMesses<Answer>(["answered"]),
  ...anyMesses<Answer>(),
];
