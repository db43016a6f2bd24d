import type { Words } from "./words";

/** Answers in surveys that ask for good or bad. */
export const surveyAnswers = {
  good: {
    English: `good, satisfied, happy, positive, very satisfied, very happy, extremely happy, extremely satisfied,
      highly satisfied, somewhat satisfied`,
    German: "gut, zufrieden, sehr zufrieden",
    French: "bon, satisfait, très satisfait",
    Spanish: "bueno, satisfecho, muy satisfecho",
    Portuguese: "bom, satisfeito, muito satisfeito",
    Dutch: "goed, tevreden, zeer tevreden",
  },
  bad: {
    English: `bad, dissatisfied, unsatisfied, unhappy, negative, very dissatisfied, very unsatisfied, very unhappy,
      extremely unhappy, extremely dissatisfied, highly dissatisfied, somewhat dissatisfied`,
    German: "schlecht, unzufrieden, sehr unzufrieden",
    French: "mauvais, insatisfait, très insatisfait",
    Spanish: "malo, insatisfecho, muy insatisfecho",
    Portuguese: "ruim, insatisfeito, muito insatisfeito",
    Dutch: "slecht, ontevreden, zeer ontevreden",
  },
  neutral: {
    English: "neutral, ok, okay, average",
    French: "neutre",
    Spanish: "neutro",
    Portuguese: "neutro",
    Dutch: "neutraal",
  },
  /** "Offered" and "Not offered" are Zendesk's. */
  none: {
    English: "no rating, not rated, not answered, no answer, no response, unrated, unknown",
    Zendesk: "offered, not offered, unoffered",
  },
} satisfies Readonly<Record<string, Words>>;
