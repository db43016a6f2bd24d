export { bracketed, formula, literal, operand, quotient, sum, type Expression } from "./expression";
export { confusedWith, isText } from "./criterion";
export { meanBusinessTime } from "./businessTime";
export { meanDuration, medianDuration, rounding } from "./duration";
export { shareOfFlags, sumShareOfFlags } from "./flags";
export { countWhere, shareWhere, sumWhere, type Condition } from "./where";
