/** The desk did not do what it promises. */
export class UnexpectedResult extends Error {
  override readonly name: 'UnexpectedResult' = 'UnexpectedResult'
}

/**
 * The fact itself, for the report, when it is one.
 *
 * @throws UnexpectedResult when it is not
 */
export function verify(holds: boolean, fact: string): string {
  if (!holds) throw new UnexpectedResult(`This does not hold: ${fact}.`)
  return fact
}

/**
 * A value that has to be there.
 *
 * @throws UnexpectedResult naming what is not
 */
export function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new UnexpectedResult(`There is no ${name}.`)
  return value
}
