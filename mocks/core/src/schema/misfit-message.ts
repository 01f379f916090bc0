import { writeExact } from '@picturedesk/openapi'
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { ChoiceParams } from './choice-keywords.ts'
import { memberOf } from './member-of.ts'
import type { Origin } from './rewrite/rewritten.ts'

/** What an error of Ajv means, in sentences: what was expected, and what was received. */
export function messageOf(
  error: ErrorObject,
  whole: unknown,
  schema: Origin | undefined,
  known: () => readonly string[],
): string {
  const { keyword, params, instancePath, parentSchema } = error
  const limit = (parentSchema as Record<string, unknown> | undefined)?.[keyword]
  const received = typeOf(valueAt(whole, instancePath))
  const name = memberOf(error)
  if (name !== undefined) return unknownName(name, known())
  switch (keyword) {
    case 'type':
      return `Expected ${[params['type']].flat().join(' or ')}. Received ${received}.`
    case 'required':
      return `'${params['missingProperty']}' is missing. The spec requires it.`
    case 'enum': {
      const kinds = schema?.kinds
      const values = listed(kinds ?? (params['allowedValues'] as []))
      return kinds ? `Unknown kind. Known kinds: ${values}.` : `Expected one of ${values}.`
    }
    case 'const':
      return `Expected ${writeExact(params['allowedValue'])}.`
    case 'oneOf':
    case 'anyOf': {
      const { fitting, counts } = params as ChoiceParams
      if (!fitting) return `It fits none of the ${counts.length} alternatives.`
      const [one = 0, other = 0] = fitting
      return `It fits alternatives ${one + 1} and ${other + 1}. The spec demands exactly one (oneOf).`
    }
    case 'notSent':
      return limit === 'readOnly'
        ? `'${lastStep(instancePath)}' is read-only. Leave it out of the request.`
        : `'${lastStep(instancePath)}' is write-only. A response does not have it.`
    case 'false schema':
      return 'Nothing is allowed here.'
    case 'not':
      return 'It fits a schema that the spec excludes (not).'
    case 'format':
      return `Expected the format ${String(limit)}.`
    case 'pattern':
      return `Expected a text that matches the pattern ${String(limit)}.`
    case 'dependentRequired':
      return `'${params['missingProperty']}' is missing. The spec requires it beside '${params['property']}'.`
    default:
      return `It ${error.message ?? 'does not fit'}.`
  }
}

/** What to say of a name that the spec does not have. */
export function unknownName(name: string, known: readonly string[], what = 'field'): string {
  const sameButCase = known.find((other) => other.toLowerCase() === name.toLowerCase())
  if (sameButCase !== undefined && sameButCase !== name)
    return `The ${what} '${name}' is '${sameButCase}' in the spec: mind the case.`
  if (known.includes(name))
    return `The ${what} '${name}' does not belong to the alternative that the rest fits.`
  return `The spec has no ${what} '${name}'. There are: ${known.join(', ') || 'none'}.`
}

/** The value at a pointer; undefined when there is none. */
export function valueAt(whole: unknown, pointer: string): unknown {
  let value = whole
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'bigint' ? 'integer' : typeof value
}

function lastStep(pointer: string): string {
  const step = pointer.slice(pointer.lastIndexOf('/') + 1)
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, 30).map((value) => writeExact(value))
  return shown.join(', ') + (values.length > shown.length ? ', …' : '')
}
