import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Continues a match from a place in the text; true when the rest of the pattern matches from there. */
type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;

/** More steps than this are taken for no text of a few hundred characters, unless they double with every character. */
const mostSteps = 3_000_000;

/**
 * Counts how many steps a backtracking engine, as every browser has one, takes to find the matches of a pattern in a text:
 * one for each try of a character, an assertion or a repetition. Infinity for more than three million.
 */
export function stepCounter({ source, flags }: Pick<RegExp, "source" | "flags">): (text: string) => number {
  const pattern = parsePattern(source, flags);
  let text = "";
  let steps = 0;
  const count = () => {
    if (++steps > mostSteps) throw new TooManySteps();
  };
  const groups = new Map<AST.CapturingGroup, string>();
  const match = alternatives(pattern.alternatives, 1);
  return (given) => {
    text = given;
    steps = 0;
    groups.clear();
    try {
      findAll();
    } catch (error) {
      if (error instanceof TooManySteps) return Infinity;
      throw error;
    }
    return steps;
  };

  function findAll(): void {
    for (let start = 0; start <= text.length;) {
      let end = -1;
      if (!match(start, (at) => ((end = at), true))) start += 1;
      else if (!flags.includes("g")) return;
      else start = Math.max(end, start + 1);
    }
  }

  function alternatives(list: readonly AST.Alternative[], direction: 1 | -1): Matcher {
    const each = list.map(({ elements }) => sequence(elements, direction));
    return (at, next) => each.some((one) => one(at, next));
  }

  function sequence(elements: readonly AST.Element[], direction: 1 | -1): Matcher {
    const parts = elements.map((element) => matcher(element, direction));
    if (direction < 0) parts.reverse();
    return (at, next) => {
      const from = (index: number, place: number): boolean => {
        const part = parts[index];
        return part ? part(place, (then) => from(index + 1, then)) : next(place);
      };
      return from(0, at);
    };
  }

  function matcher(node: AST.Element, direction: 1 | -1): Matcher {
    switch (node.type) {
      case "Group":
        return alternatives(node.alternatives, direction);
      case "CapturingGroup": {
        const inner = alternatives(node.alternatives, direction);
        return (at, next) =>
          inner(at, (end) => {
            groups.set(node, text.slice(Math.min(at, end), Math.max(at, end)));
            return next(end);
          });
      }
      case "Quantifier":
        return repeated(node, direction);
      case "Assertion":
        return assertion(node);
      case "Backreference":
        return (at, next) => {
          count();
          const [group] = [node.resolved].flat();
          const kept = (group && groups.get(group)) ?? "";
          const start = direction > 0 ? at : at - kept.length;
          return text.startsWith(kept, start) && next(at + direction * kept.length);
        };
      default: {
        const fits = oneCharacter(node, flags);
        return (at, next) => {
          count();
          const character = text[direction > 0 ? at : at - 1];
          return character !== undefined && fits(character) && next(at + direction);
        };
      }
    }
  }

  function repeated({ element, min, max, greedy }: AST.Quantifier, direction: 1 | -1): Matcher {
    const one = matcher(element, direction);
    return (at, next) => {
      const from = (times: number, place: number): boolean => {
        count();
        const more = () => times < max && one(place, (end) => (end !== place || times < min) && from(times + 1, end));
        if (times < min) return more();
        return greedy ? more() || next(place) : next(place) || more();
      };
      return from(0, at);
    };
  }

  function assertion(node: AST.Assertion): Matcher {
    if (node.kind === "lookahead" || node.kind === "lookbehind") {
      const inner = alternatives(node.alternatives, node.kind === "lookahead" ? 1 : -1);
      return (at, next) => inner(at, () => true) !== node.negate && next(at);
    }
    return (at, next) => {
      count();
      return holds(node, at) && next(at);
    };
  }

  function holds(node: AST.EdgeAssertion | AST.WordBoundaryAssertion, at: number): boolean {
    const lines = flags.includes("m");
    if (node.kind === "word") {
      const isEdge = /\w/.test(text[at - 1] ?? "") !== /\w/.test(text[at] ?? "");
      return isEdge !== node.negate;
    }
    if (node.kind === "start") return at === 0 || (lines && text[at - 1] === "\n");
    return at === text.length || (lines && text[at] === "\n");
  }
}

class TooManySteps extends Error {}

/** The parts of a pattern. */
export function parsePattern(source: string, flags: string): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
}

/** A test whether a single character fits a set, a class or a character of a pattern. */
export function oneCharacter({ raw }: AST.Node, flags: string): (character: string) => boolean {
  const form = new RegExp(`^(?:${raw})$`, flags.replace(/[gym]/g, ""));
  const known = new Map<string, boolean>();
  return (character) => {
    const fits = known.get(character) ?? form.test(character);
    known.set(character, fits);
    return fits;
  };
}
