/** A value that has no form as text in a program, such as a stream. */
export class NoLiteralError extends Error {
  override readonly name = 'NoLiteralError'
}

const WIDTH = 84
const IDENTIFIER = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u

/**
 * A value as TypeScript, on one line where it fits.
 * @throws NoLiteralError for what is no plain data
 */
export function literal(value: unknown, indent = '', before = 0): string {
  const short = inline(value)
  if (indent.length + before + short.length <= WIDTH) return short
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    return `[\n${value.map((one) => `${deeper}${literal(one, deeper)},\n`).join('')}${indent}]`
  }
  if (!isPlain(value)) return short
  const lines = entriesOf(value).map(([key, one]) => {
    const start = `${keyText(key)}: `
    return `${deeper}${start}${literal(one, deeper, start.length + 1)},\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

function inline(value: unknown): string {
  if (typeof value === 'string') return textOf(value)
  if (
    value === undefined ||
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number'
  )
    return String(value)
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Uint8Array) return `new Uint8Array([${[...value].join(', ')}])`
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (isPlain(value)) {
    const members = entriesOf(value).map(([key, one]) => `${keyText(key)}: ${inline(one)}`)
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
  }
  throw new NoLiteralError(
    `Expected plain data for a sample. Received ${Object.prototype.toString.call(value)}.`,
  )
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What is undefined is left out, as a caller would. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, one]) => one !== undefined)
}

function keyText(key: string): string {
  return IDENTIFIER.test(key) ? key : textOf(key)
}

/** In single quotes, unless the text has some. */
function textOf(text: string): string {
  const double = JSON.stringify(text)
  return /['"\\]/.test(text) || double.includes('\\') ? double : `'${text}'`
}
