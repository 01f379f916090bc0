import {
  isJsonObject,
  type JsonObject,
  type OpenApiDocument,
  pointerStep,
} from '../spec/openapi-document.ts'

const PREFIX = '#/components/schemas/'

/** A schema that extends a base by `allOf`. */
export interface ExtendingChild {
  readonly $ref: string
  /** What the discriminator has for it. */
  readonly kind: JsonObject
}

/**
 * A union with a discriminator in words that a generator of values understands: each branch of `oneOf` and
 * `anyOf` demands its own kind.
 */
export function withKinds(schema: JsonObject): JsonObject {
  const discriminator = discriminatorOf(schema)
  if (!discriminator) return schema
  const { property, mapping } = discriminator
  const branched = ['oneOf', 'anyOf'].filter((keyword) => Array.isArray(schema[keyword]))
  const branches = branched.map((keyword): [string, unknown[]] => [
    keyword,
    (schema[keyword] as unknown[]).map((branch) => {
      const kind = isJsonObject(branch) ? kindOf(branch['$ref'], mapping) : undefined
      return kind === undefined ? branch : { allOf: [branch, isOfKind(property, kind)] }
    }),
  ])
  return { ...schema, ...Object.fromEntries(branches) }
}

/**
 * The schema that a base with a discriminator is met as: the first that extends it.
 *
 * @param around the schema that the base is a part of; undefined for none
 * @returns undefined when it is no such base, or is a part of what extends it
 */
export function extendingChild(
  document: OpenApiDocument,
  schema: JsonObject,
  base: string,
  around: string | undefined,
): ExtendingChild | undefined {
  const discriminator = discriminatorOf(schema)
  if (!discriminator) return undefined
  const { property, mapping } = discriminator
  if ('oneOf' in schema || 'anyOf' in schema || extendsBase(document, around, base))
    return undefined
  const components = document['components']
  const schemas = isJsonObject(components) ? components['schemas'] : undefined
  if (!isJsonObject(schemas)) return undefined
  for (const name of Object.keys(schemas)) {
    const pointer = `/components/schemas${pointerStep(name)}`
    if (pointer === base || !extendsBase(document, pointer, base)) continue
    const $ref = `#${pointer}`
    return { $ref, kind: isOfKind(property, kindOf($ref, mapping) ?? name) }
  }
  return undefined
}

function discriminatorOf({
  discriminator,
}: JsonObject): { property: string; mapping: JsonObject } | undefined {
  if (!isJsonObject(discriminator) || typeof discriminator['propertyName'] !== 'string')
    return undefined
  const mapping = isJsonObject(discriminator['mapping']) ? discriminator['mapping'] : {}
  return { property: discriminator['propertyName'], mapping }
}

function isOfKind(property: string, kind: string): JsonObject {
  return { type: 'object', required: [property], properties: { [property]: { const: kind } } }
}

function kindOf(reference: unknown, mapping: JsonObject): string | undefined {
  if (typeof reference !== 'string') return undefined
  const [mapped] = Object.entries(mapping).find(([, target]) => refersTo(target, reference)) ?? []
  return mapped ?? (reference.startsWith(PREFIX) ? nameIn(reference) : undefined)
}

function refersTo(target: unknown, reference: string): boolean {
  return target === reference || `${PREFIX}${String(target)}` === reference
}

function nameIn(reference: string): string {
  const step = reference.slice(reference.lastIndexOf('/') + 1)
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
}

function extendsBase(
  document: OpenApiDocument,
  pointer: string | undefined,
  base: string,
): boolean {
  const name = /^\/components\/schemas\/([^/]+)$/.exec(pointer ?? '')?.[1]
  const components = document['components']
  const schemas = isJsonObject(components) ? components['schemas'] : undefined
  const schema =
    name !== undefined && isJsonObject(schemas)
      ? schemas[name.replaceAll('~1', '/').replaceAll('~0', '~')]
      : undefined
  const { allOf } = isJsonObject(schema) ? schema : {}
  return (
    Array.isArray(allOf) && allOf.some((part) => isJsonObject(part) && part['$ref'] === `#${base}`)
  )
}
