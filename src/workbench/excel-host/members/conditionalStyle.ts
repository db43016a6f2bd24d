import type { ConditionalStyle } from "../../document/conditionalFormat";
import type { BorderEdge, CellBorder } from "../../document/style";
import { asColour, asInteger, asOneOf, asText } from "../arguments";
import { excelError } from "../excelError";
import { bind, objectType } from "../objectType";
import { borderStyles } from "./borders";
import { asFontPart } from "./rangeFont";

interface Styled {
  style: ConditionalStyle;
}

const fontParts = ["bold", "italic", "strikethrough", "underline", "color"] as const;

function change(format: Styled, part: Partial<ConditionalStyle>): void {
  format.style = { ...format.style, ...part };
}

const fontType = objectType<Styled>({
  name: "ConditionalRangeFont",
  get: Object.fromEntries(fontParts.map((part) => [part, ({ style }: Styled) => style[part] ?? null])),
  set: Object.fromEntries(
    fontParts.map((part) => [
      part,
      (format: Styled, value: unknown) => change(format, { [part]: asFontPart(part, value) } as ConditionalStyle),
    ]),
  ),
  call: {
    clear: (format) =>
      change(format, {
        bold: undefined,
        italic: undefined,
        strikethrough: undefined,
        underline: undefined,
        color: undefined,
      }),
  },
});

const fillType = objectType<Styled>({
  name: "ConditionalRangeFill",
  get: { color: ({ style }) => style.fill ?? "" },
  set: { color: (format, value) => change(format, { fill: asColour(value) }) },
  call: { clear: (format) => change(format, { fill: undefined }) },
});

const edges: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

interface Edge extends Styled {
  readonly format: Styled;
  readonly edge: BorderEdge;
}

function edgeOf(format: Styled, edge: BorderEdge): Edge {
  return { format, edge, style: format.style };
}

function setEdge({ format, edge }: Edge, part: Partial<CellBorder>): void {
  const border = { style: "Continuous" as const, color: "#000000", ...format.style.borders?.[edge], ...part };
  change(format, { borders: { ...format.style.borders, [edge]: border.style === "None" ? undefined : border } });
}

const edgeType = objectType<Edge>({
  name: "ConditionalRangeBorder",
  identity: ({ edge }) => ({ _Id: edge }),
  get: {
    sideIndex: ({ edge }) => edge,
    style: ({ format, edge }) => format.style.borders?.[edge]?.style ?? "None",
    color: ({ format, edge }) => format.style.borders?.[edge]?.color ?? "#000000",
  },
  set: {
    style: (target, value) => setEdge(target, { style: asOneOf(borderStyles, value) }),
    color: (target, value) => setEdge(target, { color: asColour(value) }),
  },
});

const bordersType = objectType<Styled>({
  name: "ConditionalRangeBorderCollection",
  get: { count: () => edges.length },
  items: (format) => edges.map((edge) => bind(edgeType, edgeOf(format, edge))),
  item: (format, key) => bind(edgeType, edgeOf(format, asOneOf(edges, key))),
  open: Object.fromEntries(
    (["Top", "Bottom", "Left", "Right"] as const).map((side) => [
      side.toLowerCase(),
      (format: Styled) => bind(edgeType, edgeOf(format, `Edge${side}`)),
    ]),
  ),
  call: {
    getItemAt: (format, [index]) => {
      const edge = edges[asInteger(index, 0)];
      if (!edge) throw excelError("InvalidArgument");
      return bind(edgeType, edgeOf(format, edge));
    },
  },
});

/** What a conditional format changes about a cell. */
export const conditionalStyleType = objectType<Styled>({
  name: "ConditionalRangeFormat",
  get: { numberFormat: ({ style }) => style.numberFormat ?? null },
  set: { numberFormat: (format, value) => change(format, { numberFormat: asText(value) }) },
  open: {
    font: (format) => bind(fontType, format),
    fill: (format) => bind(fillType, format),
    borders: (format) => bind(bordersType, format),
  },
});
