import { Document, isCollection } from 'yaml'
import { isObject } from '../is-object.ts'

/** Members that the specs of the house have in one line. */
const ONE_LINE = new Set(['x-provenance', 'x-request'])
/** The value of an example is written in full, however short its parts are. */
const DATA = 'value'

/** A value in one line, as `{ a: [1, two] }`. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (!isObject(value)) return scalar(value)
  const members = Object.entries(value).map(([key, inner]) => `${scalar(key)}: ${inline(inner)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A member as a block: short lists, references, statements and requests stay in one line. */
export function member(key: string, value: unknown, isData = false): string {
  const inData = isData || key === DATA
  const head = `${scalar(key)}:`
  const isShort =
    !inData &&
    (ONE_LINE.has(key) ||
      (Array.isArray(value) && value.every((item) => typeof item !== 'object')) ||
      (isObject(value) && Object.keys(value).every((name) => name === '$ref')))
  if (isShort || typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return `${head} ${inline(value)}`
  return `${head}\n${indented(block(value, inData), 2)}`
}

function block(value: object, isData: boolean): string {
  if (Array.isArray(value))
    return value
      .map((item) => {
        const isBlock = typeof item === 'object' && item !== null && Object.keys(item).length > 0
        return `- ${isBlock ? indented(block(item, isData), 2).trimStart() : inline(item)}`
      })
      .join('\n')
  return Object.entries(value)
    .map(([key, inner]) => member(key, inner, isData))
    .join('\n')
}

/** Moves every line that is not empty to the right. */
export function indented(text: string, column: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(column))
}

/** As in brackets, so that a text is quoted where a comma or a bracket would end it. */
function scalar(value: unknown): string {
  const list = new Document([value], { version: '1.2', schema: 'core' })
  if (isCollection(list.contents)) list.contents.flow = true
  return list.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1)
}
