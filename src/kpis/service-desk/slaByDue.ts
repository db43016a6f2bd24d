import { defineKpi, documented } from "../../catalogue/defineKpi";
import { times } from "../../catalogue/inputs";
import { quotient } from "../../catalogue/native";
import { shareInOrder } from "../../catalogue/pairs";
import { ref } from "../../catalogue/shapes";

export const slaByDue = defineKpi({
  id: "SLABYDUE",
  role: "helper",
  name: "SLA compliance by due date",
  area: "service-desk",
  unit: "fraction",
  better: "higher",
  summary: "Share of tickets resolved at or before their due date",
  definition: "Tickets resolved at or before due, of those with both dates. Open tickets don't count.",
  mistakes: documented(["A due date without a time is read as midnight, which makes the whole day late"]),
  needs: "the due date beside the date of resolution",
  synonyms: ["Resolved by due date", "On-time resolution", "On time resolution rate"],
  inputs: [times("resolved", "When each ticket was resolved; blank where it is open"), times("due", "When it was due")],
  compute: shareInOrder,
  native: (refs) => {
    const [resolved, due] = [ref(refs, "resolved"), ref(refs, "due")];
    const known = `ISNUMBER(${resolved})*ISNUMBER(${due})*(${resolved}>0)*(${due}>0)`;
    return quotient(`SUMPRODUCT(${known}*(${resolved}<=${due}))`, `SUMPRODUCT(${known})`);
  },
  variants: [{ key: "resolution-timestamps", label: "Resolution, by timestamps" }],
  figures: [],
  examples: documented([
    {
      given: [
        [[45352.5], [45353], [""]],
        [[45352.5], [45352], [45360]],
      ],
      gives: 0.5,
      note: "At the due time is in time",
    },
  ]),
});
