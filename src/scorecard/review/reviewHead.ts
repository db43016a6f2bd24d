import { cell, text, type Block, type Span } from "../sheetRows";
import { readable } from "./readable";
import type { MeasureKey, Review, ReviewLine } from "./review";
import { reviewWidth, tilePlace } from "./reviewGrid";

const dateWidth = 2;

/** Whose review it is, of which quarter, and its numbers at a glance. */
export function reviewHead(review: Review): Block {
  const { client, createdOn } = review;
  const rest = reviewWidth - dateWidth;
  const tiles = tilesOf(review);
  return {
    rows: [
      { cells: [{ at: 0, width: reviewWidth, cell: text(client, "pageTitle") }] },
      {
        cells: [
          { at: 0, width: rest, cell: text(subtitle(review), "reviewMeta") },
          { at: rest, width: dateWidth, cell: text(createdOn, "reviewMetaRight") },
        ],
        height: 20,
      },
      { cells: [], height: 9 },
      { cells: tiles.map(({ value }, n) => ({ ...tilePlace(n), cell: value })), height: 30 },
      { cells: tiles.map(({ words }, n) => ({ ...tilePlace(n), cell: text(words, "tileText") })) },
      { cells: tiles.map(({ note }, n) => ({ ...tilePlace(n), cell: text(note, "tileNote") })) },
    ],
  };
}

function subtitle({ quarter, isWhole, company }: Review): string {
  return [
    "Service review",
    isWhole ? quarter.label : `${quarter.label} so far`,
    ...(company === undefined ? [] : [`prepared by ${company}`]),
  ].join("  \u00b7  ");
}

interface Tile {
  readonly value: Span["cell"];
  readonly words: string;
  readonly note: string;
}

const words: Readonly<Record<Exclude<MeasureKey, "opened">, string>> = {
  closed: "requests closed",
  withinTime: "in the agreed time",
  firstAnswer: "to the first answer",
  solution: "to a solution",
  satisfaction: "satisfied",
};

function tilesOf({ lines }: Review): readonly Tile[] {
  const opened = lines.find(({ key }) => key === "opened");
  return lines.flatMap((line): Tile[] => {
    const { key, unit, quarter } = line;
    if (key === "opened" || quarter === undefined) return [];
    const shown = readable(unit, [quarter, line.before]);
    return [
      {
        value: cell(quarter * shown.factor, "tile", shown.numberFormat),
        words: words[key],
        note: key === "closed" ? `of ${opened?.quarter ?? 0} opened` : noteOn(line),
      },
    ];
  });
}

function noteOn({ key, name, unit, quarter, before, rows }: ReviewLine): string {
  const shown = readable(unit, [quarter, before]);
  const was = before === undefined ? undefined : `before ${shown.words(before)}`;
  const how = key === "satisfaction" ? `${rows} answers` : wayOf(name);
  return [how, was].filter(Boolean).join("\n");
}

/** How it was counted stands behind the comma of a line's name. */
function wayOf(name: string): string {
  return name.split(", ")[1] ?? "";
}
