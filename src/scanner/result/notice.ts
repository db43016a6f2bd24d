/** What a notice is about, as data: the headings, sheets, numbers and words that its sentence is made of. */
export type NoticeFields = Readonly<Record<string, unknown>>;

/** Something that a reader should know about a number or a table: a stable code, its data, and the sentence made of them. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly fields: NoticeFields;
}

/** A declared kind of notice. Called with its fields it gives the notice; the example is what the list of all kinds prints. */
export interface NoticeKind<F extends object> {
  (fields: F): Notice;
  readonly code: string;
  readonly example: F;
}

/** Declares a kind of notice. The sentence stands here and nowhere else. */
export function noticeKind<F extends object>(
  code: string,
  sentence: (fields: F) => string,
  example: NoInfer<F>,
): NoticeKind<F> {
  return Object.assign(
    (fields: F): Notice => ({ code, message: sentence(fields), fields: { ...fields } as NoticeFields }),
    {
      code,
      example,
    },
  );
}

/** The fields of the first notice of a kind among others; undefined where there is none. */
export function fieldsOf<F extends object>(kind: NoticeKind<F>, notices: readonly Notice[]): F | undefined {
  const found = notices.find(({ code }) => code === kind.code);
  return found && (found.fields as F);
}

/** True for a notice that names one of these headings in its fields `column` or `columns`. */
export function concerns({ fields: { column, columns } }: Notice, headings: ReadonlySet<string>): boolean {
  const named = [column, ...(Array.isArray(columns) ? (columns as readonly unknown[]) : [])];
  return named.some((one) => typeof one === "string" && headings.has(one));
}

/** '"Opened", "Closed"' */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
