import { listOf } from '../documents/json.ts'
import type { FlatSchema } from './flat-schema.ts'

/** A value that should be wrong, as JSON and as the text of a parameter. */
export interface BrokenValue {
  readonly kind: string
  readonly json: unknown
  readonly text: string
}

/** Values that break one keyword of a schema each. The judge says which of them are really wrong. */
export function breakValue(flat: FlatSchema): readonly BrokenValue[] {
  const broken: BrokenValue[] = []
  const add = (kind: string, json: unknown, text = String(json)): void => {
    broken.push({ kind, json, text })
  }
  const { minimum, maximum, minLength, maxLength, pattern, maxItems, minItems } = flat
  const types = [flat['type']].flat()
  if (types.includes('integer') || types.includes('number')) add('wrong type', 'five')
  else if (types.includes('boolean')) add('wrong type', 'perhaps')
  else if (types.includes('string')) add('wrong type', 5)
  else if (types.includes('array')) add('wrong type', 7)
  else if (types.includes('object')) add('wrong type', 'text')
  if (types.includes('integer')) add('fraction', 1.25)
  if (listOf(flat['enum']).length > 0) add('value outside of the enum', 'surely-none-of-these')
  if (typeof minimum === 'number') add('value below the minimum', Math.floor(minimum) - 1)
  if (typeof maximum === 'number') add('value above the maximum', Math.ceil(maximum) + 1)
  if (typeof minLength === 'number' && minLength > 1) add('too short a text', 'a')
  if (typeof maxLength === 'number' && maxLength < 2000)
    add('too long a text', 'a'.repeat(maxLength + 1))
  if (typeof pattern === 'string')
    add('text outside of the pattern', '\u00a7 none \u00a7', '~none~')
  if (typeof maxItems === 'number' && maxItems < 500)
    add('too long a list', new Array(maxItems + 1).fill('a'))
  if (typeof minItems === 'number' && minItems > 0) add('too short a list', [])
  return broken
}
