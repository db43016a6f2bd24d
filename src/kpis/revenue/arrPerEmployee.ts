import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const arrPerEmployee = defineKpi({
  id: "ARRPEREMPLOYEE",
  role: "kpi",
  name: "ARR per employee",
  area: "revenue",
  unit: "money/year",
  better: "higher",
  summary: "Annual recurring revenue per employee",
  definition: "Annual recurring revenue divided by the number of employees, part-time ones by their share.",
  mistakes: documented(["Technicians only are counted", "Part-time employees count as full ones"]),
  needs: "annual recurring revenue and the number of employees",
  synonyms: [
    "Annual recurring revenue per employee",
    "Recurring revenue per employee",
    "ARR/employee",
    "ARR pro Mitarbeiter",
  ],
  inputs: [
    amount("arr", "Annual recurring revenue, in your currency"),
    amount("employees", "Employees in full-time equivalents"),
  ],
  ...ratio("arr", "employees"),
  variants: [standard("Per employee")],
  figures: [{ source: "itsupport-profit", level: "target", low: 175000, high: 225000, condition: "per employee" }],
  combines: [
    {
      variant: "standard",
      parts: { arr: { kpi: "ARR", variants: ["standard", "reported"] }, employees: { quantity: "employees" } },
    },
  ],
  examples: documented([
    { given: [2000000, 10], gives: 200000 },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
