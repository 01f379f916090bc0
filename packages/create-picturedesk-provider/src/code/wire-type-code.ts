import type { SpecDocument } from '@picturedesk/generate'
import { literal } from '../guess/option-target.ts'
import { follow } from '../guess/schema-view.ts'

/**
 * The generated type of a value in a payload: of the component that it is, else of its place.
 * @param path Names that lead to it from the payload.
 * @param isItem Whether it is an item of the list at this place.
 */
export function wireTypeCode(
  document: SpecDocument,
  { operation, path, isItem, schema }: WirePlace,
): string {
  const name = componentOf(document, schema)
  if (name !== undefined) return `components['schemas'][${literal(name)}]`
  const place = path.reduce(
    (type, step) => `NonNullable<${type}[${literal(step)}]>`,
    `Wire[${literal(operation)}]['payload']`,
  )
  return isItem ? `${place}[number]` : place
}

export interface WirePlace {
  readonly operation: string
  readonly path: readonly string[]
  readonly isItem: boolean
  readonly schema: unknown
}

function componentOf(document: SpecDocument, schema: unknown): string | undefined {
  const { $ref, ...beside } = (schema ?? {}) as { readonly $ref?: unknown }
  if (typeof $ref !== 'string' || 'properties' in beside || 'allOf' in beside) return undefined
  const [, name] = /^#\/components\/schemas\/([A-Za-z0-9._-]+)$/.exec($ref) ?? []
  const target = follow(document, schema)
  return target === undefined || isNullable(target) ? undefined : name
}

/** Whether a value may be null instead. */
export function isNullable(schema: unknown): boolean {
  const { type, oneOf, anyOf } = (schema ?? {}) as Readonly<Record<string, unknown>>
  const branches = [...[oneOf ?? []].flat(), ...[anyOf ?? []].flat()] as { type?: unknown }[]
  return [type].flat().includes('null') || branches.some((branch) => branch?.type === 'null')
}
