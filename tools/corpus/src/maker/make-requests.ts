import type { JsonObject } from '../documents/json.ts'
import type { Body, DocumentOperation, Parameter } from '../documents/operations.ts'
import type { Random } from '../run/random.ts'
import { NONE } from './make-value.ts'
import type { Recipe } from './request-recipe.ts'
import type { ValueMaker } from './value-maker.ts'
import { isFormType, isJsonType, isMultipart, isText, isXml, writeBody } from './write-body.ts'
import { writeParameter } from './write-parameter.ts'

export interface MadeRequest {
  readonly name: 'least' | 'full' | 'media type'
  readonly recipe: Recipe
}

/** Media types in which requests are made, beside the first. */
const MORE_MEDIA_TYPES = 3

/**
 * Requests that an operation takes: one with what is required, one with all that it knows, and one for each
 * further media type.
 * @returns Also why a request could not be made.
 */
export async function makeRequests(
  document: JsonObject,
  operation: DocumentOperation,
  maker: ValueMaker,
  random: Random,
): Promise<{ readonly made: readonly MadeRequest[]; readonly lacking: readonly string[] }> {
  const { bodies, method } = operation
  if (method === 'trace') return { made: [], lacking: ['fetch cannot send TRACE'] }
  const takesBody = bodies.length > 0 && method !== 'get' && method !== 'head'
  if (!takesBody && operation.bodyRequired)
    return { made: [], lacking: [`fetch cannot send a body with ${method.toUpperCase()}`] }
  const sorted = bodies.toSorted((one, other) => rank(one) - rank(other))
  const [first] = takesBody ? sorted : []
  const wanted = [
    { name: 'least' as const, full: false, body: operation.bodyRequired ? first : undefined },
    { name: 'full' as const, full: true, body: first },
    ...(takesBody ? sorted.slice(1, 1 + MORE_MEDIA_TYPES) : []).map((body) => ({
      name: 'media type' as const,
      full: false,
      body,
    })),
  ]
  const made: MadeRequest[] = []
  const lacking: string[] = []
  for (const { name, full, body } of wanted) {
    const recipe = await makeRecipe(document, operation, maker, random, full, body)
    if (typeof recipe === 'string') lacking.push(recipe)
    else made.push({ name, recipe })
  }
  return { made, lacking }
}

const rank = ({ mediaType }: Body): number =>
  [isJsonType, isFormType, isMultipart].findIndex((is) => is(mediaType)) +
  4 * Number(isOther(mediaType))

const isOther = (mediaType: string): boolean =>
  !isJsonType(mediaType) && !isFormType(mediaType) && !isMultipart(mediaType)

async function makeRecipe(
  document: JsonObject,
  operation: DocumentOperation,
  maker: ValueMaker,
  random: Random,
  full: boolean,
  as: Body | undefined,
): Promise<Recipe | string> {
  const values = new Map<Parameter, unknown>()
  for (const parameter of operation.parameters) {
    if (!parameter.required && !full) continue
    const value =
      parameter.schema === undefined
        ? 'a'
        : maker.make(parameter.schema, full, random, (made) => canBeSent(parameter, made))
    if (value !== NONE) values.set(parameter, value)
    else if (parameter.required)
      return `no value for the ${parameter.in} parameter ${parameter.name}`
  }
  const recipe = { operation, method: operation.method, values, body: undefined, query: [] }
  if (!as) return recipe
  if (as.schema === undefined || isXml(as.mediaType) || isText(as.mediaType))
    return { ...recipe, body: { as, value: isJsonType(as.mediaType) ? {} : 'text' } }
  for (const more of full ? [true, false] : [false]) {
    const value = maker.make(as.schema, more, random)
    if (value !== NONE && (await writeBody(document, as, value)) !== undefined)
      return { ...recipe, body: { as, value } }
  }
  return `no body in ${as.mediaType}`
}

function canBeSent(parameter: Parameter, value: unknown): boolean {
  const written = writeParameter(parameter, value)
  if (!written) return false
  if (written.kind === 'path')
    return written.text !== '' && !/^\.\.?$/.test(written.text) && !/^[.;]?$/.test(written.text)
  if (written.kind === 'header') return /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(written.text)
  if (written.kind === 'cookie') return written.pairs.every((pair) => /^[\x21-\x7e]+$/.test(pair))
  return !written.pairs.some((pair) => pair.endsWith('=') && !pair.includes('['))
}
