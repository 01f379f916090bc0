import { componentName, type Schema, type SpecDocument } from '../spec/document.ts'

export interface Discriminator {
  readonly propertyName: string
  readonly mapping?: Readonly<Record<string, string>>
}

/**
 * A schema whose alternatives each name their kind, so that its type can be told apart by it: the branches of a
 * union or, for a base with sub-types, the sub-types.
 */
export function discriminated(document: SpecDocument, $ref: string, schema: Schema): Schema {
  const discriminator = schema['discriminator'] as Discriminator | undefined
  if (typeof discriminator?.propertyName !== 'string') return schema
  for (const key of ['oneOf', 'anyOf'] as const) {
    const branches = schema[key]
    if (branches)
      return { ...schema, [key]: branches.map((branch) => tagged(branch, discriminator)) }
  }
  const children = childrenOf(document, $ref)
  if (children.length === 0) return schema
  const branches = children.map(([name, one]): Schema => {
    const parts = (one.allOf ?? []).filter((part) => part.$ref !== $ref)
    const { allOf: _, ...rest } = one
    const kinds = kindsOf(name, discriminator)
    return {
      allOf: [...parts, ...(Object.keys(rest).length > 0 ? [rest] : []), tag(discriminator, kinds)],
    }
  })
  const { discriminator: _, ...own } = schema
  const plain = withoutKind(own, discriminator)
  const isEmpty = Object.keys(plain.properties ?? {}).length === 0 && plain.allOf === undefined
  return isEmpty ? { oneOf: branches } : { allOf: [plain, { oneOf: branches }] }
}

/** The schemas that extend a base by `allOf`, by name. */
export function childrenOf(document: SpecDocument, $ref: string): [string, Schema][] {
  return Object.entries(document.components?.schemas ?? {}).filter(([, one]) =>
    (Array.isArray(one.allOf) ? one.allOf : []).some((part) => part.$ref === $ref),
  )
}

function tagged(branch: Schema, discriminator: Discriminator): Schema {
  const name = componentName(branch)
  if (name === undefined) return branch
  return { allOf: [branch, tag(discriminator, kindsOf(name, discriminator))] }
}

function tag({ propertyName }: Discriminator, kinds: readonly string[]): Schema {
  return {
    type: 'object',
    required: [propertyName],
    properties: { [propertyName]: { type: 'string', enum: kinds } },
  }
}

/** The words for a schema: those of the mapping, else its name. */
export function kindsOf(name: string, { mapping = {} }: Discriminator): string[] {
  const words = Object.entries(mapping).flatMap(([word, target]) =>
    target === name || componentName({ $ref: target }) === name ? [word] : [],
  )
  return words.length > 0 ? words : [name]
}

/** Without the member that the alternatives say more of. */
function withoutKind(schema: Schema, { propertyName }: Discriminator): Schema {
  const { [propertyName]: _, ...properties } = schema.properties ?? {}
  const required = (schema.required ?? []).filter((name) => name !== propertyName)
  return { ...schema, properties, required }
}
