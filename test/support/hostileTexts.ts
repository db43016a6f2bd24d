import { type AST, visitRegExpAST } from "@eslint-community/regexpp";
import { oneCharacter, parsePattern } from "./patternSteps";

/** What people and programs write, sign by sign. */
const characters = [..." 1a.,-:/'\"[](){}<>_*?!#$%&+=@^|\\;~`€éTzA0\n\t\r\u00a0漢"];
/** Stands in a sample where a repetition goes. */
const hole = "\ufffe";

/**
 * Texts that lead a pattern into trying again as often as it can: everything that one of its open repetitions takes,
 * many times, behind what the pattern wants before it, and an end that it doesn't want.
 *
 * @param times how often the repetition is fed
 */
export function hostileTexts({
  source,
  flags,
}: Pick<RegExp, "source" | "flags">): readonly ((times: number) => string)[] {
  const pattern = parsePattern(source, flags);
  const open: AST.Quantifier[] = [];
  const sets: ((character: string) => boolean)[] = [];
  const addSet = (node: AST.Node) => {
    const isElement = node.parent?.type === "Alternative" || node.parent?.type === "Quantifier";
    if (isElement) sets.push(oneCharacter(node, flags));
  };
  visitRegExpAST(pattern, {
    onQuantifierEnter: (node) => void (node.max > 100 && open.push(node)),
    onCharacterEnter: addSet,
    onCharacterSetEnter: addSet,
    onCharacterClassEnter: addSet,
  });
  // Characters that no part of the pattern tells apart lead it the same ways.
  const signature = (text: string) => sets.map((fits) => Number(fits(text))).join("");
  const distinct = [...new Map(characters.map((one) => [signature(one), one])).values()];
  return open.flatMap((node) => {
    const [before = "", behind = ""] = sampleOf(pattern.alternatives, { flags, hollow: node }).split(hole);
    const pieces = new Set(distinct.map((preferred) => sampleOf([node.element], { flags, preferred })));
    return [...pieces].flatMap((piece) =>
      [...new Set(["", before, "\u0001"])].flatMap((start) =>
        [...new Set(["", ...distinct, `${behind}\u0001`])].map(
          (end) => (times: number) => start + piece.repeat(times) + end,
        ),
      ),
    );
  });
}

interface Wish {
  readonly flags: string;
  /** The character to take wherever it fits. */
  readonly preferred?: string;
  /** The repetition that is left as a hole. */
  readonly hollow?: AST.Quantifier;
}

/** A short text that fits the first, or the hollow, of several ways. */
function sampleOf(ways: readonly (AST.Alternative | AST.Element)[], wish: Wish): string {
  const way = ways.find((one) => holds(one, wish.hollow)) ?? ways[0];
  if (way === undefined) return "";
  switch (way.type) {
    case "Alternative":
      return way.elements.map((element) => sampleOf([element], wish)).join("");
    case "Group":
    case "CapturingGroup":
      return sampleOf(way.alternatives, wish);
    case "Quantifier":
      if (way === wish.hollow) return hole;
      return sampleOf([way.element], wish).repeat(Math.max(way.min, holds(way, wish.hollow) ? 1 : 0));
    case "Assertion":
      if (!("alternatives" in way)) return "";
      return (way.kind === "lookbehind" && !way.negate) || holds(way, wish.hollow)
        ? sampleOf(way.alternatives, wish)
        : "";
    case "Backreference":
      return sampleOf([way.resolved].flat(), wish);
    default: {
      const fits = oneCharacter(way, wish.flags);
      return (
        [wish.preferred ?? " ", ...characters].find(fits) ??
        (way.type === "Character" ? String.fromCodePoint(way.value) : "")
      );
    }
  }
}

function holds(node: AST.Node, sought: AST.Node | undefined): boolean {
  for (let place: AST.Node | null | undefined = sought; place; place = place.parent) if (place === node) return true;
  return false;
}
