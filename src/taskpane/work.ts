/** What scans, judges and writes: fetched after the pane stands. */
export * from "../excel/addIn";
export { buildScorecard } from "../scorecard/buildScorecard";
