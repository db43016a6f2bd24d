import { businessHoursBetween } from "../../catalogue/businessTime";
import { defineKpi, documented } from "../../catalogue/defineKpi";
import { number, optional, timeUnit, times, timesOrBlank, valuesOf, withDefault } from "../../catalogue/inputs";
import { meanBusinessTime } from "../../catalogue/native";
import { dateShift } from "../../catalogue/dateSystem";
import { meanBetween } from "../../catalogue/pairs";
import { factor, ref } from "../../catalogue/shapes";
import { perDay } from "../../catalogue/unit";
import { failure, isFailure } from "../../cells/failure";

export const mttrBusiness = defineKpi({
  id: "MTTRBUSINESS",
  role: "kpi",
  name: "Mean time to resolution, business hours",
  area: "service-desk",
  unit: "h",
  better: "lower",
  summary: "Mean business time from opening a ticket to resolving it, Monday to Friday",
  definition:
    "The mean of the business hours between opened and resolved, Monday to Friday. Friday 16:00 to Monday 16:00 on a desk open 9 to 17 is 8 hours. In days, a day has 24 business hours.",
  mistakes: documented(["Calendar hours are called business hours", "Holidays count as working days"]),
  needs: "columns with the date and time each ticket was opened and resolved",
  synonyms: ["MTTR business hours", "Resolution time in business hours", "Business hours to resolution"],
  inputs: [
    times("opened", "When each ticket was opened: Excel dates or text such as 2024-03-01 14:05"),
    times("resolved", "When each ticket was resolved; blank where it is open"),
    withDefault(number("dayStart", "Hour at which the day begins; 9 where left out"), 9),
    withDefault(number("dayEnd", "Hour at which it ends; 17 where left out"), 17, true),
    optional(timesOrBlank("holidays", "Days off: a range of dates")),
    withDefault(timeUnit('Unit of the result: "min", "h" or "d"; hours where left out'), "h"),
  ],
  compute: (opened, resolved, start, end, holidays, unit) => {
    if (!(start >= 0 && start < end && end <= 24))
      return failure("#VALUE!", "a dayStart before the dayEnd, from 0 to 24");
    const days = holidays ? valuesOf(holidays) : [];
    const since1900 = dateShift();
    const hours = {
      start,
      end,
      holidays: new Set(days.flatMap((day) => (day === undefined ? [] : [Math.floor(day + since1900)]))),
    };
    const worked = meanBetween(opened, resolved, (from, to) =>
      businessHoursBetween(from + since1900, to + since1900, hours),
    );
    return isFailure(worked) ? worked : (worked * perDay[unit]) / 24;
  },
  native: (refs, options) => {
    if (refs["holidays"] !== undefined) return { reason: "Holidays per ticket need array formulas" };
    if (options.clean === false) return { reason: "Business hours over ranges that hold text need array formulas" };
    const dayStart = factor(refs, "dayStart", 9);
    const dayEnd = factor(refs, "dayEnd", 17);
    return meanBusinessTime({
      opened: ref(refs, "opened"),
      resolved: ref(refs, "resolved"),
      unit: options.unit,
      dayStart,
      dayEnd,
    });
  },
  variants: [{ key: "business", label: "Mean, business hours" }],
  figures: [
    { source: "helpdesk-profit", level: "target", low: 4, high: 8, condition: "business hours, non-critical tickets" },
  ],
  examples: documented([
    { given: [[["2024-03-01 16:00"]], [["2024-03-04 16:00"]]], gives: 8, note: "Friday 16:00 to Monday 16:00" },
    { given: [[["2024-03-01 16:00"]], [["2024-03-04 16:00"]], 8, 18, null, "min"], gives: 600 },
    {
      given: [[["2024-03-01 16:00"]], [["2024-03-05 16:00"]], null, null, [["2024-03-04"]]],
      gives: 8,
      note: "Monday off",
    },
    { given: [[["2024-03-02 10:00"]], [["2024-03-03 10:00"]]], gives: 0, note: "A weekend" },
    { given: [[[45352]], [[45353]], 17, 9], gives: "#VALUE!" },
  ]),
});
