import { at, follow, isObject, type JsonObject, listOf, objectOf } from '../documents/json.ts'
import type { DocumentOperation, Parameter } from '../documents/operations.ts'
import type { Random } from '../run/random.ts'
import { breakValue } from './break-value.ts'
import { credentialsFor } from './credentials.ts'
import { type FlatSchema, flatten } from './flat-schema.ts'
import type { Judge } from './judge.ts'
import { othersMeant } from './means-another.ts'
import type { Recipe } from './request-recipe.ts'
import { isJsonType } from './write-body.ts'
import { writeParameter } from './write-parameter.ts'

/** A request that is wrong in one known way. */
export interface BrokenRequest {
  readonly kind: string
  /** What was done to it. */
  readonly change: string
  readonly recipe: Recipe
}

const UNKNOWN = 'surelyNoSuchName'

/** Breaks a right request in each way that is certain to be wrong. */
export function breakRequest(
  document: JsonObject,
  recipe: Recipe,
  judge: Judge,
  operations: readonly DocumentOperation[],
  random: Random,
): readonly BrokenRequest[] {
  const broken = [
    ...withoutRequired(document, recipe),
    ...wrongParameters(document, recipe, judge, random),
    ...unknownQuery(document, recipe),
    ...wrongBody(document, recipe, judge, random),
  ]
  return [
    ...broken.filter(
      ({ recipe: changed }) => othersMeant(document, changed, operations).length === 0,
    ),
    ...wrongMethod(recipe, operations),
  ]
}

function withoutRequired(document: JsonObject, recipe: Recipe): BrokenRequest[] {
  const { query, headers } = credentialsFor(document, recipe.operation)
  // They are sent as credentials, whether they are parameters too or not.
  const isCredential = ({ in: place, name }: Parameter): boolean =>
    place === 'query'
      ? query.some((pair) => pair.startsWith(`${encodeURIComponent(name)}=`))
      : place === 'header' && Object.hasOwn(headers, name)
  const required = [...recipe.values.keys()].filter(
    ({ required, in: place, style, explode, schema }) =>
      required &&
      place !== 'path' &&
      schema !== undefined &&
      !(explode && style === 'form' && place === 'query'),
  )
  // An exploded object is absent when its members are; a plain one is absent by its name.
  const plain = [...recipe.values].filter(
    ([{ required, in: place, explode, style }, value]) =>
      required && place === 'query' && explode && style === 'form' && !isObject(value),
  )
  const parameters = [...required, ...plain.map(([parameter]) => parameter)]
  const missing = parameters.filter((parameter) => !isCredential(parameter))
  const broken = missing.map((parameter) => ({
    kind: `missing ${parameter.in} parameter`,
    change: `without ${parameter.name}`,
    recipe: {
      ...recipe,
      values: new Map([...recipe.values].filter(([other]) => other !== parameter)),
    },
  }))
  const { body, operation } = recipe
  return body && operation.bodyRequired
    ? [
        ...broken,
        { kind: 'missing body', change: 'without a body', recipe: { ...recipe, body: undefined } },
      ]
    : broken
}

/** What a parameter is, when nothing but one plain type can be meant. */
function plainType(
  document: JsonObject,
  { schema, mediaType }: Parameter,
  random: Random,
): FlatSchema | undefined {
  if (schema === undefined || mediaType !== undefined) return undefined
  const node = follow(document, at(document, schema))
  if (!isObject(node) || node['oneOf'] || node['anyOf'] || node['not'] || node['if'])
    return undefined
  return flatten(document, node, random)
}

function wrongParameters(
  document: JsonObject,
  recipe: Recipe,
  judge: Judge,
  random: Random,
): BrokenRequest[] {
  return [...recipe.values.keys()].flatMap((parameter) => {
    const flat = plainType(document, parameter, random)
    if (!flat || typeof flat['type'] !== 'string' || ['object', 'array'].includes(flat['type']))
      return []
    const { schema = '' } = parameter
    return breakValue(flat)
      .filter(({ text }) => isWrongText(judge, schema, text) && writeParameter(parameter, text))
      .map(({ kind, text }) => ({
        kind: `${kind} of ${parameter.in} parameter`,
        change: `${parameter.name} = ${JSON.stringify(text)}`,
        recipe: { ...recipe, values: new Map([...recipe.values, [parameter, text]]) },
      }))
  })
}

/** Whether no reading of a text fits: as text, as a number, as a boolean. */
function isWrongText(judge: Judge, schema: string, text: string): boolean {
  if (text === '') return false
  const readings: unknown[] = [text]
  if (Number.isFinite(Number(text))) readings.push(Number(text))
  if (text === 'true' || text === 'false') readings.push(text === 'true')
  return readings.every((reading) => judge.fits(schema, reading) === false)
}

function unknownQuery(document: JsonObject, recipe: Recipe): BrokenRequest[] {
  const mayTakeAny = recipe.operation.parameters.some(({ in: place, schema, style, explode }) => {
    if (place !== 'query' || style !== 'form' || !explode || schema === undefined) return false
    const node = objectOf(follow(document, at(document, schema)))
    return (
      ['object', undefined].includes(node['type'] as string | undefined) ||
      Array.isArray(node['type'])
    )
  })
  if (mayTakeAny) return []
  return [
    {
      kind: 'unknown query parameter',
      change: `${UNKNOWN}=1 in the query`,
      recipe: { ...recipe, query: [...recipe.query, `${UNKNOWN}=1`] },
    },
  ]
}

function wrongBody(
  document: JsonObject,
  recipe: Recipe,
  judge: Judge,
  random: Random,
): BrokenRequest[] {
  const { body } = recipe
  if (!body || !isJsonType(body.as.mediaType) || body.as.schema === undefined) return []
  const { as, value } = body
  const { schema = '' } = as
  const flat = flatten(document, at(document, schema), random)
  const broken: BrokenRequest[] = []
  const add = (kind: string, change: string, changed: unknown): void => {
    if (judge.fits(schema, changed) === false)
      broken.push({ kind, change, recipe: { ...recipe, body: { as, value: changed } } })
  }
  add('wrong type of the body', 'the body is a text', 'text')
  if (!isObject(value)) return broken
  for (const name of listOf(flat['required']).map(String)) {
    const { [name]: _, ...rest } = value
    add('missing body member', `without body.${name}`, rest)
  }
  const properties = objectOf(flat['properties'])
  for (const [name, member] of Object.entries(value)) {
    const inner = flatten(document, properties[name], random)
    for (const { kind, json } of breakValue(inner))
      add(`${kind} of body member`, `body.${name} = ${JSON.stringify(json)}`, {
        ...value,
        [name]: json,
      })
    if (!isObject(member)) continue
    for (const deep of listOf(inner['required']).map(String)) {
      const { [deep]: _, ...rest } = member
      add('missing deeper member', `without body.${name}.${deep}`, { ...value, [name]: rest })
    }
  }
  add('unknown member of a closed body', `body.${UNKNOWN} = 1`, { ...value, [UNKNOWN]: 1 })
  if (
    isPlainObject(document, schema) &&
    broken.every(({ kind }) => kind !== 'unknown member of a closed body')
  )
    broken.push({
      kind: 'undeclared body member',
      change: `body.${UNKNOWN} = 1`,
      recipe: { ...recipe, body: { as, value: { ...value, [UNKNOWN]: 1 } } },
    })
  return broken
}

/** Whether a schema lists its members and composes nothing: any other name is a slip of the client. */
function isPlainObject(document: JsonObject, pointer: string): boolean {
  const node = objectOf(follow(document, at(document, pointer)))
  const composed = [
    'allOf',
    'oneOf',
    'anyOf',
    'not',
    'if',
    'patternProperties',
    'additionalProperties',
  ]
  const more = [
    'unevaluatedProperties',
    'dependentSchemas',
    'discriminator',
    '$dynamicRef',
    'propertyNames',
  ]
  return (
    node['type'] === 'object' &&
    Object.keys(objectOf(node['properties'])).length > 0 &&
    [...composed, ...more].every((keyword) => node[keyword] === undefined)
  )
}

function wrongMethod(recipe: Recipe, operations: readonly DocumentOperation[]): BrokenRequest[] {
  const { operation } = recipe
  // Another template may have the same form, such as /a/{b} and /a/c.
  const shape = (path: string): number => path.split('/').length
  const near = operations.filter((other) => shape(other.path) === shape(operation.path))
  const method = ['delete', 'put', 'patch', 'get'].find((candidate) =>
    near.every((other) => other.method !== candidate),
  )
  if (method === undefined) return []
  return [
    {
      kind: 'wrong method',
      change: `${method.toUpperCase()} instead of ${operation.method.toUpperCase()}`,
      recipe: { ...recipe, method, ...(method === 'get' && { body: undefined }) },
    },
  ]
}
