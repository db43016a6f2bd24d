import type { Words } from "./words";

/** Faces and thumbs of surveys. */
export const surveySymbols = {
  good: {
    Emoji:
      "\u{1f600}, \u{1f603}, \u{1f604}, \u{1f601}, \u{1f642}, \u{1f60a}, \u263a, \u{1f60d}, \u{1f929}, \u{1f44d}, \u{1f7e2}, \u2764",
    Typed: ":-), :), :D, :-D",
  },
  bad: {
    Emoji: "\u2639, \u{1f641}, \u{1f61e}, \u{1f620}, \u{1f621}, \u{1f622}, \u{1f62d}, \u{1f626}, \u{1f44e}, \u{1f534}",
    Typed: ":-(, :(",
  },
  neutral: { Emoji: "\u{1f610}, \u{1f611}, \u{1f636}, \u{1f7e1}", Typed: ":-|, :|" },
} satisfies Readonly<Record<string, Words>>;

/** Answers in surveys that ask for good or bad. */
export const surveyAnswers = {
  good: {
    English: `good, satisfied, happy, positive, very satisfied, very happy, extremely happy, extremely satisfied,
      highly satisfied, somewhat satisfied, great, thumbs up, green, very good, excellent, awesome, amazing, fantastic, outstanding`,
    German: "gut, zufrieden, sehr zufrieden, sehr gut, super, toll, großartig, grossartig, ausgezeichnet, hervorragend",
    French: "bon, bien, satisfait, très satisfait, très bon, très bien, super, génial, excellent",
    Spanish: "bueno, bien, satisfecho, muy satisfecho, muy bueno, muy bien, genial, excelente, estupendo",
    Portuguese: "bom, satisfeito, muito satisfeito, muito bom, ótimo, ótima, excelente",
    Dutch: "goed, tevreden, zeer tevreden, zeer goed, heel goed, geweldig, fantastisch, uitstekend, prima",
  },
  bad: {
    English: `bad, dissatisfied, unsatisfied, unhappy, negative, very dissatisfied, very unsatisfied, very unhappy,
      extremely unhappy, extremely dissatisfied, sad, angry, thumbs down, red, highly dissatisfied, somewhat dissatisfied, not good, not so good,
      not great, not satisfied, not happy, very bad, poor, very poor, terrible, awful, horrible`,
    German: "schlecht, unzufrieden, sehr unzufrieden, nicht gut, nicht zufrieden, sehr schlecht, mangelhaft, furchtbar",
    French: "mauvais, insatisfait, très insatisfait, pas bon, pas bien, pas satisfait, très mauvais, nul",
    Spanish: "malo, mal, insatisfecho, muy insatisfecho, no bueno, no satisfecho, muy malo, muy mal, pésimo",
    Portuguese: "ruim, mau, insatisfeito, muito insatisfeito, não bom, não satisfeito, muito ruim, péssimo, péssima",
    Dutch: "slecht, ontevreden, zeer ontevreden, niet goed, niet tevreden, zeer slecht, heel slecht",
  },
  neutral: {
    English: "neutral, ok, okay, average, yellow, amber, orange, fair, so-so, acceptable",
    German: "in Ordnung, mittel, mittelmäßig, mittelmässig, geht so, befriedigend",
    French: "neutre, moyen, correct, passable",
    Spanish: "neutro, regular, aceptable, normal",
    Portuguese: "neutro, regular, razoável, aceitável",
    Dutch: "neutraal, redelijk, matig, voldoende",
  },
  /** "Offered" and "Not offered" are Zendesk's. */
  none: {
    English: `no rating, not rated, not answered, no answer, no response, unrated, unknown, pending, not sent,
      skipped, no feedback, not yet rated, awaiting response, declined`,
    German: "keine Antwort, nicht beantwortet, keine Bewertung, nicht bewertet, ausstehend, offen",
    French: "sans réponse, pas de réponse, non répondu, non évalué, sans note, en attente",
    Spanish: "sin respuesta, no respondida, sin calificar, sin valorar, pendiente",
    Portuguese: "sem resposta, não respondida, não avaliado, sem avaliação, pendente",
    Dutch: "geen antwoord, geen reactie, niet beantwoord, niet beoordeeld, in afwachting",
    Zendesk: "offered, not offered, unoffered",
  },
} satisfies Readonly<Record<string, Words>>;
