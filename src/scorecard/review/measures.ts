import type { KpiId } from "../../kpis/ids";
import type { MeasureKey } from "./review";

interface Way {
  readonly variant: string;
  /** As a client reads it. */
  readonly name: string;
}

interface Measure {
  readonly key: MeasureKey;
  readonly kpi: KpiId;
  /** The ways of counting that a client understands; the first that the data give is shown. */
  readonly ways: readonly Way[];
}

/** What a client is told, besides how many tickets were opened and closed. */
export const measures: readonly Measure[] = [
  {
    key: "withinTime",
    kpi: "SLA",
    ways: [
      { variant: "resolution-label", name: "Solved within the agreed time" },
      { variant: "resolution-timestamps", name: "Solved within the agreed time" },
      { variant: "resolution-label-all", name: "Solved within the agreed time" },
      { variant: "response-label", name: "Answered within the agreed time" },
      { variant: "response-timestamps", name: "Answered within the agreed time" },
    ],
  },
  {
    key: "firstAnswer",
    kpi: "FIRSTRESPONSE",
    ways: [
      { variant: "median", name: "First answer, half of all within" },
      { variant: "mean", name: "First answer, mean" },
      { variant: "calls", name: "Wait on the telephone, mean" },
    ],
  },
  {
    key: "solution",
    kpi: "MTTR",
    ways: [
      { variant: "median", name: "Solution, half of all within" },
      { variant: "business", name: "Solution, mean in working hours" },
      { variant: "less-waiting", name: "Solution, mean without waiting" },
      { variant: "mean", name: "Solution, mean" },
      { variant: "median-days", name: "Solution, half of all within" },
      { variant: "days", name: "Solution, mean" },
    ],
  },
  {
    key: "satisfaction",
    kpi: "CSAT",
    ways: [
      { variant: "satisfied", name: "Satisfied with the service" },
      { variant: "top-two", name: "Gave one of the two best ratings" },
      { variant: "good-bad", name: "Called the service good" },
      { variant: "mean-rating", name: "Rating, of the best possible" },
      { variant: "points", name: "Rating, of the best possible" },
    ],
  },
];
