export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

export interface CellBorder {
  readonly style: BorderStyle;
  readonly color: string;
  readonly weight?: BorderWeight;
}

/** The formatting of a cell; what is absent is Excel's default. Colours are "#RRGGBB", sizes points. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Underline;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrinkToFit?: boolean;
  /** Degrees, -90..90. */
  readonly rotation?: number;
  /** False where a cell stays writable on a protected sheet; absent = locked. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** The leading apostrophe: what was typed stays text. */
  readonly quotePrefix?: boolean;
  readonly borders?: Partial<Record<BorderEdge, CellBorder>>;
}
