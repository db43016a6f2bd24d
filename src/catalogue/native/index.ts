export {
  bracketed,
  formula,
  literal,
  operand,
  quotient,
  sum,
  type Expression,
  type FormulaOrReason,
} from "./expression";
export { confusedWith, isText } from "./criterion";
export { meanBusinessTime, type BusinessDuration } from "./businessTime";
export { bothDates, countDurations, meanDuration, medianDuration, rounding, type Duration } from "./duration";
export { commonFlagWords, shareOfFlags, sumShareOfFlags, type FlagShare, type FlagWords } from "./flags";
export { countWhere, shareWhere, sumWhere, type Condition } from "./where";
