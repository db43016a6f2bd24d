/** What tells a fraction that somebody wrote under a KPI's name from a percentage without its sign, and from another number. */
export interface WrittenShare<Key extends string = string> {
  /** The largest fraction that is likely: where one is larger, a person is asked. */
  readonly largest: number;
  /** The name may also stand above a plain count. */
  readonly orCount?: true;
  /** The name may also stand above a mean rating: the highest one that can be given, and the variant that such a share is. */
  readonly orRating?: { readonly outOf: number; readonly variant: Key };
}
