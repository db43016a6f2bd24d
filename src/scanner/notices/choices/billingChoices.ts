import { declareChoice, type Place } from "./declare";

interface QuantityFields extends Place {
  readonly fee: string;
  readonly quantity: string;
}

interface CycleFields extends Place {
  readonly fee: string;
  readonly cycle: string;
}

/** The answers that say how long a fee is paid for, in months. */
export const feePeriods = { month: 1, quarter: 3, year: 12 } as const;

export function isFeePeriod(answer: string): answer is keyof typeof feePeriods {
  return answer in feePeriods;
}

/** What is decided about fees of agreements: by what they are multiplied and divided. */
export const billingChoices = {
  /** Whether a fee is what one costs, or what all of them cost. */
  quantity: declareChoice({
    kind: "factor",
    id: ({ table }: QuantityFields) => `quantity:${table}`,
    options: ({ fee, quantity }) => [
      { value: "each", label: `Of one: multiply it by "${quantity}"`, told: `with "${fee}" times "${quantity}"` },
      { value: "all", label: "Of all: don't multiply it", told: `without multiplying "${fee}" by "${quantity}"` },
    ],
    message: ({ sheet, fee, quantity }, taken) =>
      taken === "each"
        ? `"${fee}" on sheet "${sheet}" is taken for the price of one and multiplied by "${quantity}".`
        : `"${fee}" on sheet "${sheet}" is taken for the price of all and not multiplied by "${quantity}".`,
    question: ({ sheet, fee, quantity }) =>
      `Is "${fee}" on sheet "${sheet}" the price of one, or of all that "${quantity}" counts?`,
    example: {
      fields: { sheet: "Agreements", table: "Agreements!A1", fee: "Monthly fee", quantity: "Quantity" },
      taken: "all",
    },
  }),
  /** Whether a fee is paid once in a billing cycle, or is the month's whatever the cycle. */
  cycle: declareChoice({
    kind: "factor",
    id: ({ table }: CycleFields) => `cycle:${table}`,
    options: ({ fee, cycle }) => [
      {
        value: "cycle",
        label: `For a whole cycle: divide it by the months of "${cycle}"`,
        told: `with "${fee}" divided by the months of "${cycle}"`,
      },
      { value: "month", label: "For a month, whatever the cycle", told: `with "${fee}" as the fee of a month` },
    ],
    message: ({ sheet, fee, cycle }, taken) =>
      taken === "cycle"
        ? `"${fee}" on sheet "${sheet}" is paid once in a billing cycle and divided by the months of "${cycle}".`
        : `"${fee}" on sheet "${sheet}" is the fee of a month, whatever "${cycle}" says.`,
    question: ({ sheet, fee, cycle }) =>
      `Is "${fee}" on sheet "${sheet}" paid for a whole billing cycle ("${cycle}"), or for a month?`,
    example: {
      fields: { sheet: "Agreements", table: "Agreements!A1", fee: "Amount", cycle: "Billing cycle" },
      taken: "cycle",
    },
  }),
  /** For how long a fee is paid of which no column says it. */
  feePeriod: declareChoice({
    kind: "factor",
    id: ({ table }: Place & { readonly fee: string }) => `period:${table}`,
    options: ({ fee }) => [
      ...Object.keys(feePeriods).map((period) => ({
        value: period,
        label: `Per ${period}`,
        told: `with "${fee}" as the fee of a ${period}`,
      })),
      { value: "none", label: "Something else: don't use it", told: `without "${fee}"` },
    ],
    message: ({ sheet, fee }, taken) =>
      taken === "none"
        ? `"${fee}" on sheet "${sheet}" is not used as a fee.`
        : `"${fee}" on sheet "${sheet}" is the fee of a ${taken}.`,
    question: ({ sheet, fee }) => `Is "${fee}" on sheet "${sheet}" paid per month, per quarter or per year?`,
    example: { fields: { sheet: "Agreements", table: "Agreements!A1", fee: "Price" }, taken: "none" },
  }),
} as const;
