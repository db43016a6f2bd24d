export type { Area } from "./area";
export type { RatingWord } from "./benchmark";
export type { Unit } from "./unit";
