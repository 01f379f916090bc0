import type { SpecDocument } from '@picturedesk/generate'
import { matches } from './matches.ts'
import { type GuessedOption, OPTION_NAMES } from './option-names.ts'
import { type SchemaView, viewOf } from './schema-view.ts'

const TEXT = ['string']
const NUMBER = ['integer', 'number']

/**
 * How an option's value is put into a parameter, as an entry of the table of options; `undefined` when the
 * parameter cannot hold it.
 */
export function optionTarget(
  document: SpecDocument,
  option: GuessedOption,
  name: string,
  parameter: SchemaView,
): string | undefined {
  const { type, words } = OPTION_NAMES[option]
  const isList = parameter.types.includes('array')
  const view = isList ? viewOf(document, parameter.items) : parameter
  const takes = (types: readonly string[]): boolean =>
    view.types.length === 0 || view.types.some((one) => types.includes(one))
  const plain = literal(name)
  const entry = (argument: string, value: string): string =>
    `[${plain}, (${argument}) => ${isList ? `[${value}]` : value}]`
  switch (type) {
    case 'text':
      if (takes(TEXT)) return isList ? entry('word: string', 'word') : plain
      if (!takes(NUMBER) || option === 'text') return undefined
      return isList ? entry('word: string', 'fromDigits(word)') : `[${plain}, fromDigits]`
    case 'texts':
      if (!takes(TEXT)) return undefined
      return isList ? plain : `[${plain}, (names: readonly string[]) => names.join(',')]`
    case 'cursor':
      if (takes(TEXT)) return isList ? undefined : plain
      return takes(NUMBER) && !isList ? `[${plain}, fromDigits]` : undefined
    case 'count':
      if (takes(NUMBER)) return isList ? entry('count: number', 'count') : plain
      return takes(TEXT) && view.values === undefined
        ? entry('count: number', 'String(count)')
        : undefined
    case 'flag':
      if (takes(['boolean'])) return isList ? undefined : plain
      return takesFlags(view) ? entry('flag: boolean', 'String(flag)') : undefined
    case 'word':
      if (!takes(TEXT)) return undefined
      return view.values === undefined
        ? untold(option, isList, plain, entry)
        : option === 'kind' && matches(words ?? {}, view.values).length < 2
          ? undefined // A parameter with one kind does not choose.
          : wordTarget(words ?? {}, view.values, isList, plain)
  }
}

/** Without an enum the parameter may take the model's own words. A kind that is not told is no kind. */
function untold(
  option: GuessedOption,
  isList: boolean,
  plain: string,
  entry: (argument: string, value: string) => string,
): string | undefined {
  if (option === 'kind' || option === 'imageType') return undefined
  return isList ? entry('word: string', 'word') : plain
}

function takesFlags({ types, values }: SchemaView): boolean {
  if (!types.includes('string')) return false
  return values === undefined || ['true', 'false'].every((word) => values.includes(word))
}

/** A table from the model's words to the vendor's; none when the words are the same. */
function wordTarget(
  words: Readonly<Record<string, readonly string[]>>,
  values: readonly unknown[],
  isList: boolean,
  plain: string,
): string | undefined {
  const pairs = matches(words, values)
  if (pairs.length === 0) return undefined
  if (pairs.every(([word, value]) => word === value))
    return isList ? `[${plain}, (word: string) => [word]]` : plain
  const table = pairs.map(([word, value]) => `${key(word)}: ${literal(value)}`).join(', ')
  if (!isList) return `[${plain}, { ${table} }]`
  const entries = pairs.map(([word, value]) => `[${literal(word)}, ${literal(value)}]`).join(', ')
  return `[${plain}, (word: string) => [new Map([${entries}]).get(word) ?? word]]`
}

/** A text as code. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)
}
