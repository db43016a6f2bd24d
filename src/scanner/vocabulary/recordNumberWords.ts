import type { Words } from "../../cells/vocabulary/words";
import { phraseMatcher } from "../../cells/words";
import { headingKey } from "./headingKey";

/** Words at the end of a heading over the numbers of records: "Entry ID", "Response no.", "Belegnummer". */
const recordNumberWords: Words = {
  English: "id, ids, no, nr, num, number, key, ref, reference, uuid, guid",
  German: "*nummer, *nr, kennung, schlüssel",
  French: "numéro, n, identifiant, référence",
  Spanish: "número, núm, identificador, referencia, código",
  Portuguese: "número, nº, identificador, referência, código",
  Dutch: "*nummer, kenmerk",
};

const endsInNumber = phraseMatcher(recordNumberWords, "end");

/** True for a heading over the numbers of records: "Entry ID", "entry_id" and "EntryId" alike. */
export function namesRecordNumber(heading: string): boolean {
  return endsInNumber(headingKey(heading).words.join(" "));
}
