import type { Words } from "./words";

/** Words that name the highest priority. */
export const highestPriorities: Words = {
  English: "critical, urgent, emergency, highest, blocker, very high",
  German: "kritisch, kritische, dringend, sehr hoch, höchste",
  French: "critique, urgente, très haute, maximale",
  Spanish: "crítico, crítica, urgente, muy alta, máxima",
  Portuguese: "crítico, crítica, urgente, muito alta, máxima",
  Dutch: "spoed, hoogste, kritiek, kritische, zeer hoog",
};

/** Words of priorities that everyday tickets have. */
export const routinePriorities: Words = {
  English: "medium, low, lowest, minor, normal, standard, routine, not urgent, non urgent",
  German: "mittel, mittlere, normal, niedrig, gering",
  French: "moyenne, moyen, normale, normal, faible, basse",
  Spanish: "media, medio, normal, baja, bajo",
  Portuguese: "média, médio, normal, baixa, baixo",
  Dutch: "gemiddeld, normaal, laag",
};

/** Words that deny it, or name another priority beside it. */
export const otherPriorities: Words = {
  English: "not, non, less, medium, low, minor, normal, standard, routine",
  German: "niedrig, gering",
  French: "faible, basse",
  Spanish: "baja",
  Portuguese: "baixa",
  Dutch: "laag",
};
