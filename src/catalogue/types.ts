export type { Area } from "./area";
export type { RatingWord } from "./benchmark";
export type { Better, Figure, Level } from "./figure";
export type { Example, Kpi, Native, NativeOptions, Refs, Result, ResultCell } from "./kpi";
export type { FormulaOrReason } from "./native/expression";
export type { SourceKey } from "./sources";
export type { TimeUnit, Unit } from "./unit";
export type { Variant } from "./variant";
