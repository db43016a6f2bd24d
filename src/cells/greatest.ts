/** The greatest of any number of numbers; Math.max takes only as many as a call may have arguments. */
export function greatest(numbers: Iterable<number>, least = -Infinity): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
