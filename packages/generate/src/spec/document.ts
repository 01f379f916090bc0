import { child, SpecError } from './spec-error.ts'

/** A JSON Schema as the generator reads it; keywords it does not know stay reachable as unknown. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly [keyword: string]: unknown
}

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header' | 'cookie'
  readonly required?: boolean
  readonly schema?: Schema
  readonly style?: string
  readonly explode?: boolean
  readonly allowReserved?: boolean
  /** Instead of a schema: the value is written in this media type. */
  readonly content?: Readonly<Record<string, MediaType>>
  readonly 'x-sensitive'?: boolean
}

export interface MediaType {
  readonly schema?: Schema
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>
  readonly encoding?: Readonly<Record<string, Encoding>>
}

/** How a property of a form, or a part of a multipart body, is written. */
export interface Encoding {
  readonly style?: string
  readonly explode?: boolean
  readonly allowReserved?: boolean
  readonly contentType?: string
}

export interface Server {
  readonly url: string
  readonly variables?: Readonly<
    Record<string, { readonly default?: string; readonly enum?: readonly string[] }>
  >
}

export interface Response {
  readonly content?: Readonly<Record<string, MediaType>>
  /** `false`: a call that costs money is not charged for when it is refused like this. */
  readonly 'x-charged'?: boolean
}

export interface RequestBody {
  readonly required?: boolean
  readonly content: Readonly<Record<string, MediaType>>
}

export interface OperationObject {
  readonly operationId?: string
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody | Reference
  readonly responses?: Readonly<Record<string, Response | Reference>>
  readonly servers?: readonly Server[]
  /** No client is generated for it: `true`, or the reason. */
  readonly 'x-skip'?: boolean | string
  readonly 'x-capability'?: string | readonly string[]
  /** Kinds of asset that it is for. Default: all of the provider's. */
  readonly 'x-kinds'?: readonly string[]
  readonly 'x-billable'?: boolean
  readonly 'x-retry-safety'?: string
  readonly 'x-retry-safety-provenance'?: {
    readonly kind?: string
    readonly [member: string]: unknown
  }
  readonly 'x-link-expiry-seconds'?: number
}

export interface Reference {
  readonly $ref: string
}

/** A bundled OpenAPI 3.1 document: every `$ref` points inside it. */
export interface SpecDocument {
  readonly openapi: string
  readonly info?: { readonly title?: string; readonly version?: string }
  readonly servers?: readonly Server[]
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>
    readonly securitySchemes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
  readonly 'x-provider'?: {
    readonly id: string
    readonly name: string
    readonly kinds: readonly string[]
    readonly inputs?: readonly string[]
    readonly duties?: readonly string[]
  }
  readonly 'x-envelope'?: {
    /** The member that carries the payload. */
    readonly payload?: string
    /** Members that a success has, each with its value. */
    readonly success?: Readonly<Record<string, unknown>>
  }
  readonly 'x-paging'?: {
    readonly place?: unknown
    readonly first?: unknown
    readonly size?: string
    readonly [member: string]: unknown
  }
  /** Limits of the rate that the vendor states. */
  readonly 'x-rate-limits'?: readonly {
    readonly requests: number
    readonly seconds: number
    readonly operations?: readonly string[]
    readonly callers?: 'registered' | 'anonymous'
    readonly [member: string]: unknown
  }[]
  readonly 'x-failures'?: readonly {
    readonly meaning: string
    readonly codes?: readonly (string | number)[]
    readonly message?: string
    /** Of `unusable-media`: why the picture cannot be used. */
    readonly reason?: string
    /** Of `invalid-argument`: the option that the vendor refuses, in the words of the interface. */
    readonly option?: string
  }[]
}

/** A part of the document, and where it is once references are followed. */
export interface Located<T> {
  readonly value: T
  readonly pointer: string
}

/** Follows `$ref` as far as it goes. Throws SpecError when it leads out, nowhere or in a circle. */
export function resolve<T extends object>(
  document: SpecDocument,
  value: T | Reference,
  pointer: string,
): Located<T> {
  const seen = new Set<string>()
  let current: unknown = value
  let at = pointer
  while (isReference(current)) {
    if (/^#[^/]/.test(current.$ref))
      throw new SpecError(
        at,
        `No schema has the $anchor of ${current.$ref}, or several have it, or the spec is not bundled`,
        'Give the $anchor to one schema, or refer to its place, and bundle the spec: picturedesk-spec bundle.',
      )
    if (!current.$ref.startsWith('#/'))
      throw new SpecError(
        at,
        `${current.$ref} leads out of the document`,
        'Correct the reference, or bundle the spec first: picturedesk-spec bundle.',
      )
    if (seen.has(current.$ref))
      throw new SpecError(
        at,
        `${current.$ref} refers to itself`,
        'Let it refer to a schema, a parameter or a response.',
      )
    seen.add(current.$ref)
    at = current.$ref
    current = lookUp(document, at)
    if (current === undefined)
      throw new SpecError(pointer, `Nothing is at ${at}`, 'Correct the reference.')
  }
  return { value: current as T, pointer: at }
}

/** The name of a schema under `#/components/schemas`, when the reference leads straight to one. */
export function componentName(schema: Schema): string | undefined {
  const name = schema.$ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1]
  return name === undefined ? undefined : unescapeKey(name)
}

/** Keywords that describe a value for people. They change no type. */
const ANNOTATIONS =
  /^(title|description|summary|default|examples?|deprecated|readOnly|writeOnly|x-.*|externalDocs|\$comment|\$anchor|\$id|\$schema)$/

/** Whether a keyword of a schema changes no type. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.test(keyword)
}

/** The name of the component that a schema is, if nothing beside the reference asks for more. */
export function sameComponent(schema: Schema): string | undefined {
  const { $ref: _, ...beside } = schema
  return Object.keys(beside).every(isAnnotation) ? componentName(schema) : undefined
}

/** Calls back for every object in a JSON value, parents first. */
export function walk(
  value: unknown,
  visit: (node: Record<string, unknown>, pointer: string) => void,
  pointer = '#',
): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, pointer)
  for (const [key, inner] of Object.entries(value)) walk(inner, visit, child(pointer, key))
}

/** Whether a part of the document only says where to look. */
export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && typeof (value as Schema).$ref === 'string'
}

/** What a reference such as `#/components/schemas/Image` points to, or `undefined`. */
export function lookUp(document: SpecDocument, ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .map(unescapeKey)
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key)
          ? (at as Record<string, unknown>)[key]
          : undefined,
      document,
    )
}

/** A part of a JSON pointer in a URL, as the key that it stands for. */
function unescapeKey(part: string): string {
  let key = part
  try {
    key = decodeURIComponent(part)
  } catch {
    // A percent sign that escapes nothing stands for itself.
  }
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
