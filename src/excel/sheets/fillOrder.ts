/** A sheet of a set, and whether formulas of the others refer to it. */
interface Filled {
  readonly isReferredTo?: true;
}

/** The sheets of a set in the order in which they are filled: those that others refer to first; with their numbers. */
export function fillOrder<Job extends Filled>(jobs: readonly Job[]): readonly (readonly [number, Job])[] {
  return [...jobs.entries()].sort(([, one], [, other]) => Number(!one.isReferredTo) - Number(!other.isReferredTo));
}
