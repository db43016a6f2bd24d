/** Input that can't be used. The message is one sentence for people: which file, what is wrong, what to do. */
export class InputError extends Error {
  override readonly name = "InputError";
}
