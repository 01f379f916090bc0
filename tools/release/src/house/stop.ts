/** A release that must not go on. Its message says what was expected, what was found, and the remedy. */
export class Stop extends Error {
  override readonly name = 'Stop'
}
