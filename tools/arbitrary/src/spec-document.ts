/** As much of a JSON Schema as answers are described with. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly 'x-failure'?: boolean
}

/** A bundled spec, as far as it is read here. */
export interface SpecDocument {
  readonly paths: Readonly<Record<string, unknown>>
  readonly components?: {
    readonly schemas?: Readonly<Record<string, unknown>>
    readonly responses?: Readonly<Record<string, unknown>>
  }
}

interface Answer {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

interface Operation {
  readonly operationId?: string
  readonly responses?: Readonly<Record<string, Answer>>
}

/** Follows a reference within the document. */
export function resolve(document: SpecDocument, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const name = schema.$ref.replace('#/components/schemas/', '')
  const found = document.components?.schemas?.[name]
  if (found === undefined) throw new Error(`${schema.$ref} leads nowhere in the spec.`)
  return resolve(document, found as Schema)
}

/** The schema of an operation's JSON success; `undefined` when it has none. */
export function successSchema(document: SpecDocument, operationId: string): Schema | undefined {
  const operation = Object.values(document.paths)
    .flatMap((path): unknown[] => Object.values(path as object))
    .find((candidate) => (candidate as Operation | null)?.operationId === operationId)
  if (operation === undefined) throw new Error(`${operationId} is no operation of the spec.`)
  for (const [status, answer] of Object.entries((operation as Operation).responses ?? {})) {
    const name = answer.$ref?.replace('#/components/responses/', '')
    const shared = name === undefined ? answer : document.components?.responses?.[name]
    const { content } = (shared ?? {}) as Answer
    const schema = status.startsWith('2') ? content?.['application/json']?.schema : undefined
    if (schema === undefined) continue
    const whole = resolve(document, schema)
    const branches = (whole.oneOf ?? [whole]).map((branch) => resolve(document, branch))
    const success = branches.find((branch) => branch['x-failure'] !== true)
    if (success !== undefined) return success
  }
  return undefined
}
