import { normalizeLabel } from "../../cells/text";

/** Headings of the column that holds what was measured. */
export const valueWords: ReadonlySet<string> = new Set(
  [
    "value",
    "actual",
    "current",
    "result",
    "this month",
    "this week",
    "this quarter",
    "latest",
    "amount",
    "reading",
    "measured",
  ]
    .concat([
      "wert",
      "ist",
      "aktuell",
      "ergebnis",
      "valeur",
      "réel",
      "actuel",
      "résultat",
      "valor",
      "real",
      "resultado",
      "atual",
      "realizado",
      "realisiert",
      "istwert",
      "ist wert",
      "réalisé",
      "gemessen",
    ])
    .concat([
      "waarde",
      "huidig",
      "realisatie",
      "gerealiseerd",
      "behaald",
      "erreicht",
      "réalisation",
      "atteint",
      "alcanzado",
      "logrado",
      "atingido",
      "werkelijk",
      "resultaat",
      "current value",
      "actual value",
      "score",
      "figure",
      "number",
      "measure",
      "kpi value",
    ])
    .map(normalizeLabel),
);
/** Headings of a column of units. */
export const unitHeadings: ReadonlySet<string> = new Set(
  [
    "unit",
    "units",
    "measurement unit",
    "unit of measure",
    "uom",
    "einheit",
    "unité",
    "unidad",
    "unidade",
    "eenheid",
  ].map(normalizeLabel),
);
/** Words in the headings of columns that rate or explain a value. */
export const remarkWords =
  /(?<!\p{L})(?:status|rag|trend|tendenz|tendance|tendencia|rating|score|assessment|bewertung|beurteilung|comments?|notes?|remarks?|explanations?|reasons?|actions?|source|quelle|fuente|fonte|bron|kommentare?|bemerkung(?:en)?|anmerkung(?:en)?|notiz(?:en)?|ma(?:ß|ss)nahmen?|commentaires?|remarques?|statut|[eé]tat|comentarios?|coment[aá]rios?|observaciones|observa[cç][oõ]es|notas?|estado|opmerking(?:en)?|toelichting|met|on track|reached|erreicht|erfüllt|atteint|cumplido|gehaald)(?!\p{L})/iu;
