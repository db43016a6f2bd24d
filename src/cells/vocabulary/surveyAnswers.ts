import type { Words } from "./words";

/** Answers in surveys that ask for good or bad. */
export const surveyAnswers = {
  good: {
    English: `good, satisfied, happy, positive, very satisfied, very happy, extremely happy, extremely satisfied,
      highly satisfied, somewhat satisfied, great, very good, excellent, awesome, amazing, fantastic, outstanding`,
    German: "gut, zufrieden, sehr zufrieden, sehr gut, super, toll, großartig, grossartig, ausgezeichnet, hervorragend",
    French: "bon, bien, satisfait, très satisfait, très bon, très bien, super, génial, excellent",
    Spanish: "bueno, bien, satisfecho, muy satisfecho, muy bueno, muy bien, genial, excelente, estupendo",
    Portuguese: "bom, satisfeito, muito satisfeito, muito bom, ótimo, ótima, excelente",
    Dutch: "goed, tevreden, zeer tevreden, zeer goed, heel goed, geweldig, fantastisch, uitstekend, prima",
  },
  bad: {
    English: `bad, dissatisfied, unsatisfied, unhappy, negative, very dissatisfied, very unsatisfied, very unhappy,
      extremely unhappy, extremely dissatisfied, highly dissatisfied, somewhat dissatisfied, not good, not so good,
      not great, not satisfied, not happy, very bad, poor, very poor, terrible, awful, horrible`,
    German: "schlecht, unzufrieden, sehr unzufrieden, nicht gut, nicht zufrieden, sehr schlecht, mangelhaft, furchtbar",
    French: "mauvais, insatisfait, très insatisfait, pas bon, pas bien, pas satisfait, très mauvais, nul",
    Spanish: "malo, mal, insatisfecho, muy insatisfecho, no bueno, no satisfecho, muy malo, muy mal, pésimo",
    Portuguese: "ruim, mau, insatisfeito, muito insatisfeito, não bom, não satisfeito, muito ruim, péssimo, péssima",
    Dutch: "slecht, ontevreden, zeer ontevreden, niet goed, niet tevreden, zeer slecht, heel slecht",
  },
  neutral: {
    English: "neutral, ok, okay, average, fair, so-so, acceptable",
    German: "in Ordnung, mittel, mittelmäßig, mittelmässig, geht so, befriedigend",
    French: "neutre, moyen, correct, passable",
    Spanish: "neutro, regular, aceptable, normal",
    Portuguese: "neutro, regular, razoável, aceitável",
    Dutch: "neutraal, redelijk, matig, voldoende",
  },
  /** "Offered" and "Not offered" are Zendesk's. */
  none: {
    English: "no rating, not rated, not answered, no answer, no response, unrated, unknown",
    Zendesk: "offered, not offered, unoffered",
  },
} satisfies Readonly<Record<string, Words>>;
