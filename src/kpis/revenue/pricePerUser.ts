import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";

export const pricePerUser = defineKpi({
  id: "PRICEPERUSER",
  role: "kpi",
  name: "Price per user",
  area: "revenue",
  unit: "money/month",
  better: "higher",
  summary: "Monthly recurring revenue per user looked after",
  definition: "Monthly recurring revenue of managed services divided by the users that it covers.",
  mistakes: documented([
    "Projects and hardware are counted as recurring revenue",
    "Devices are counted as users",
    "Clients that only buy a security add-on are counted as managed",
  ]),
  needs: "the number of users beside the monthly recurring revenue",
  synonyms: [
    "Monthly price per user",
    "Price per user per month",
    "MRR per user",
    "Revenue per seat",
    "MRR per seat",
    "Price per seat",
    "Preis pro Benutzer",
    "Prix par utilisateur",
    "Precio por usuario",
    "Preço por usuário",
    "Prijs per gebruiker",
  ],
  inputs: [
    amount("mrr", "Monthly recurring revenue of managed services, in your currency"),
    amount("users", "Users covered in the same month"),
  ],
  ...ratio("mrr", "users"),
  variants: [
    { key: "managed", label: "Managed services" },
    { key: "security", label: "Security add-on" },
  ],
  core: { source: "itsupport-profit", because: "It is the only one about managed services" },
  figures: [
    { source: "itsupport-profit", level: "average", low: 125, high: 200, condition: "per user and month" },
    {
      source: "helpdesk-profit",
      level: "average",
      low: 75,
      high: 200,
      condition: "security add-on, per user and month",
      variants: ["security"],
    },
  ],
  valueAtStake: { factors: [12, "users"], words: "12 x users looked after x gap" },
  combines: [
    {
      variant: "managed",
      parts: {
        mrr: { kpi: "MRR", variants: ["active", "retained", "total", "reported"] },
        users: { quantity: "users" },
      },
    },
  ],
  examples: documented([
    { given: [22000, 200], gives: 110 },
    { given: [22000, 0], gives: "#DIV/0!" },
  ]),
});
