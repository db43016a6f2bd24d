import { areas } from "../../catalogue/area";
import { labelsOf } from "../../catalogue/find";
import type { Kpi } from "../../catalogue/kpi";

/** The words by which a function is found, folded as assets/search.js folds what is typed. */
export function searchWords(kpi: Kpi): string {
  const text = [...labelsOf(kpi), kpi.summary, areas[kpi.area]].join(" ");
  return [...new Set(foldWords(text))].join(" ");
}

/** Words without case, accents and punctuation: "Résolution, 1er" = "resolution", "1er". */
function foldWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
