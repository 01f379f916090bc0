import { jsonText } from '../data/json-text.ts'

/**
 * What a text begins with that Postgres takes in no other form: the JSON of the text follows. Postgres refuses
 * the character NUL and halves of characters, in texts as in jsonb.
 */
const MARK = 'picturedesk-json:'

/** A value of a statement that is stored as jsonb. */
export class Json {
  readonly #value: unknown

  constructor(value: unknown) {
    this.#value = value
  }

  toText(): string {
    const text = jsonText(this.#value)
    // As a text in jsonb, its backslashes are ordinary characters.
    return /\\u(0000|d[89a-f])/.test(text) ? JSON.stringify(MARK + text) : text
  }
}

/** The values of a statement in a form that Postgres takes, whatever is in them. Nothing is lost. */
export function storedValues(values: readonly unknown[]): unknown[] {
  return values.map((value) => {
    if (value instanceof Json) return value.toText()
    if (Array.isArray(value)) return storedValues(value)
    return typeof value === 'string' ? storedText(value) : value
  })
}

function storedText(text: string): string {
  const isPlain = text.isWellFormed() && !text.includes('\0') && !text.startsWith(MARK)
  return isPlain ? text : MARK + JSON.stringify(text)
}

/** Rows as they were before {@link storedValues}. */
export function readRows<Row extends Readonly<Record<string, unknown>>>(
  rows: readonly Row[],
): Row[] {
  return rows.map((row) => {
    const marked = Object.entries(row).filter(([, value]) => isMarked(value))
    if (marked.length === 0) return row
    const read = marked.map(([name, value]) => [name, JSON.parse(String(value).slice(MARK.length))])
    return { ...row, ...Object.fromEntries(read) }
  })
}

function isMarked(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(MARK)
}
