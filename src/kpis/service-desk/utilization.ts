import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";

export const utilization = defineKpi({
  id: "UTILIZATION",
  name: "Technician utilization",
  area: "service-desk",
  unit: "fraction",
  better: "between",
  summary: "Share of available hours spent on client work",
  definition: "Hours on client work divided by available hours: paid hours less leave and holidays.",
  mistakes: documented([
    "Logged hours are the denominator, so time nobody logged disappears",
    "Contacts x handling time, the call centre's measure, is compared with it",
    "Leave and holidays stay in the available hours",
  ]),
  needs: "the hours each technician is available, beside the hours spent on client work",
  synonyms: [
    "Utilisation",
    "Utilization rate",
    "Utilisation rate",
    "Technician utilisation",
    "Technician utilization rate",
    "Resource utilization",
    "Resource usage",
    "Resource utilization rate",
    "Agent utilization",
    "Auslastung",
    "Auslastungsgrad",
    "Taux d'utilisation",
    "Taux d'occupation",
    "Tasa de utilización",
    "Taxa de utilização",
    "Bezettingsgraad",
  ],
  inputs: [
    amount("utilized", "Hours on client work"),
    amount("available", "Available hours: paid hours less leave and holidays"),
  ],
  ...ratio("utilized", "available"),
  variants: [
    { key: "available", label: "Client work, of available hours" },
    {
      key: "working-week",
      label: "Client work, of a usual working week",
      note: "Leave and holidays are not taken off, so it is a little too low",
      definition:
        "Hours on client work divided by the hours of the working weeks in which technicians logged any: 40 a week unless the desk's calendar has more or fewer days.",
      comparable: true,
    },
    {
      key: "logged",
      label: "Client work, of logged hours",
      note: "Hours that nobody logged are missing below the line",
    },
  ],
  core: { source: "helpdesk-profit", because: "It treats it as one of its core KPIs and warns on both sides" },
  figures: [
    { source: "helpdesk-profit", level: "target", low: 0.75, high: 0.85 },
    { source: "helpdesk-profit", level: "warn", low: 0.75, high: 0.9, exclusive: true, condition: "above: burn-out" },
    { source: "connectwise-ebook", level: "average", low: 0.5, high: 0.6 },
    { source: "connectwise-ebook", level: "best", low: 0.8 },
  ],
  valueAtStake: {
    factors: ["availableHours", "hourlyRate"],
    words: "Available hours a year x gap x what an hour earns",
  },
  combines: [
    {
      variant: "available",
      parts: { utilized: { quantity: "billableHours" }, available: { quantity: "availableHours" } },
    },
  ],
  examples: documented([
    { given: [35, 40], gives: 0.875, source: "connectwise-ebook" },
    {
      given: [
        [[30], [32], [""]],
        [[40], [40], [""]],
      ],
      gives: 0.775,
    },
    { given: [35, 0], gives: "#DIV/0!" },
  ]),
});
