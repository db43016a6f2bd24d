/** Arguments that can't be used; the message is one sentence. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
}
