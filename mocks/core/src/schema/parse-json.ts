/**
 * Parses JSON. A whole number that a double cannot hold becomes a `bigint`, so that it keeps its
 * digits.
 *
 * @throws SyntaxError when it is no JSON
 */
export function parseJson(text: string): unknown {
  return /\d{16}/.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text)
}

/** JSON text in which a `bigint` is a number with all of its digits. */
export function stringifyJson(value: unknown, space?: number): string {
  try {
    return JSON.stringify(value, undefined, space)
  } catch (error) {
    // A `bigint` is the one thing in a JSON value that cannot be written.
    if (!(error instanceof TypeError)) throw error
    return JSON.stringify(value, withDigits, space)
  }
}

function keepDigits(_name: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source
  if (typeof value !== 'number' || source === undefined || Number.isSafeInteger(value)) return value
  return /^-?\d+$/.test(source) ? BigInt(source) : value
}

function withDigits(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? rawJson(String(value)) : value
}

const { rawJSON: rawJson } = JSON as typeof JSON & { rawJSON(text: string): object }
