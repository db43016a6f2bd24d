import { basename, join } from "node:path";
import { judgedLines } from "./judgedLines";

const samples = ["helpdesk", "whole-msp", "msp-finance", "messy-real-life"].map((name) =>
  join(__dirname, "../../../assets/samples", `${name}.xlsx`),
);

/** Prints how every line of the samples, or of the files that are named, is judged: one line each, cells apart by bars. */
async function print(files: readonly string[]): Promise<void> {
  for (const file of files) {
    process.stdout.write(`\n## ${basename(file)}\n`);
    for (const line of await judgedLines(file)) process.stdout.write(`${Object.values(line).join(" | ")}\n`);
  }
}

const [, , ...named] = process.argv;
void print(named.length > 0 ? named : samples);
