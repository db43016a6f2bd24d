import type { Role } from "../roles";

/**
 * What people call columns in tables of their own, in one language: the words that remain once the filler words are gone,
 * in any order. A heading read this way ranks behind one that a tool is known to write.
 */
export interface PhraseSet {
  readonly language: string;
  readonly roles: Partial<Record<Role, readonly string[]>>;
}
