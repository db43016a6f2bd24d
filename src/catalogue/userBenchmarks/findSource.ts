import { findPublished } from "../sources";
import { userBenchmarks } from "./registry";
import { sameSource } from "./userBenchmark";

/** The source that a text names by key, title or the name that the user gave it, without case. */
export function findSource(text: string): string | undefined {
  return findPublished(text) ?? userSources().find((name) => sameSource(name, text));
}

/** The names of the user's own sources, each once. */
export function userSources(): readonly string[] {
  return [...new Set(userBenchmarks().map(({ source }) => source))];
}
