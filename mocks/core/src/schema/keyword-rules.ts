import { isJsonObject } from '../spec/openapi-document.ts'

/** Keywords that say something about a value by themselves, and what each takes. */
const rules: Readonly<Record<string, readonly [takes: string, fits: (value: unknown) => boolean]>> =
  {
    type: ['one of the JSON types, or a list of them', isTypes],
    enum: ['a list of at least one value', (value) => Array.isArray(value) && value.length > 0],
    const: ['any value', () => true],
    multipleOf: ['a number above 0', (value) => typeof value === 'number' && value > 0],
    maximum: ['a number', isNumber],
    exclusiveMaximum: ['a number', isNumber],
    minimum: ['a number', isNumber],
    exclusiveMinimum: ['a number', isNumber],
    maxLength: ['a whole number', isCount],
    minLength: ['a whole number', isCount],
    pattern: ['a regular expression', (value) => typeof value === 'string'],
    format: ['a name', (value) => typeof value === 'string'],
    maxItems: ['a whole number', isCount],
    minItems: ['a whole number', isCount],
    uniqueItems: ['true or false', (value) => typeof value === 'boolean'],
    maxContains: ['a whole number', isCount],
    minContains: ['a whole number', isCount],
    maxProperties: ['a whole number', isCount],
    minProperties: ['a whole number', isCount],
    required: ['a list of names', isNames],
    dependentRequired: [
      'a map of lists of names',
      (value) => isJsonObject(value) && Object.values(value).every(isNames),
    ],
  }

/** The keywords that say something about a value by themselves. */
export const assertions: ReadonlySet<string> = new Set(Object.keys(rules))

/** What is wrong with the value of a keyword; undefined when nothing is. */
export function keywordProblem(keyword: string, value: unknown): string | undefined {
  const [takes, fits] = rules[keyword] ?? []
  if (!fits?.(value)) return `'${keyword}' takes ${takes}. Received ${JSON.stringify(value)}.`
  if (keyword !== 'pattern') return undefined
  return patternProblem(String(value))
}

/** What is wrong with a pattern; undefined when nothing is. */
export function patternProblem(pattern: string): string | undefined {
  try {
    patternOf(pattern)
    return undefined
  } catch (error) {
    return error instanceof Error ? `${error.message}.` : String(error)
  }
}

/** A pattern as a regular expression; one that only the older grammar has is read by that. */
export function patternOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return new RegExp(pattern)
  }
}

const types: ReadonlySet<unknown> = new Set([
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'],
])

function isTypes(value: unknown): boolean {
  if (!Array.isArray(value)) return types.has(value)
  return value.length > 0 && value.every((type) => types.has(type))
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number'
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}
