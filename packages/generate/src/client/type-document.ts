import { isRequired, parameterSchema, parametersIn } from '../operations/parameter-tables.ts'
import { type CallerBody, requestBodies } from '../operations/request-body.ts'
import { typeKey } from '../operations/type-key.ts'
import {
  componentName,
  isAnnotation,
  isReference,
  type Parameter,
  type Response,
  resolve,
  type Schema,
  type SpecDocument,
} from '../spec/document.ts'
import { type ListedOperation, listOperations } from '../spec/list-operations.ts'
import { type Direction, hasFlag, mergeSchema } from '../spec/merge-schema.ts'
import { discriminated } from './discriminated.ts'

/** Marks a schema whose type has a name of ours: see `emit-schema.ts`. */
export const TYPE = 'x-picturedesk-type'

/** Says that the type of a request differs from that of a response, or that of a form from JSON. */
const DIRECTED = /"(readOnly|writeOnly)":true|"format":"(binary|u?int64)"|"contentMediaType"/

/** Whether nothing says more of a list than its entries and their number. */
export function isPlainList(schema: object): boolean {
  return !['allOf', 'anyOf', 'oneOf', 'enum', 'const'].some((key) => Object.hasOwn(schema, key))
}

interface Survey {
  readonly isDirected: boolean
  readonly refs: readonly string[]
}

/**
 * The document that types are made from: what callers give and get, each schema in the direction that it
 * goes, and in words that openapi-typescript has types for.
 */
export class TypeDocument {
  readonly #document: SpecDocument
  /** By name, in the order of the document. */
  readonly #components = new Map<string, Schema>()
  readonly #pending: (() => void)[] = []
  readonly #names = new Map<string, string>()
  readonly #surveys = new Map<string, Survey>()
  /** The component that is being written, as long as no object is in between. */
  #within: string | undefined

  constructor(document: SpecDocument) {
    this.#document = document
  }

  emit(): object {
    const paths: Record<string, Record<string, unknown>> = {}
    for (const operation of listOperations(this.#document)) {
      paths[operation.path] ??= {}
      Object.assign(paths[operation.path] as object, {
        [operation.method.toLowerCase()]: this.#operation(operation),
      })
    }
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) next()
    const order = Object.keys(this.#document.components?.schemas ?? {})
    const place = (name: string): number => {
      const found = order.indexOf(name)
      return found === -1 ? order.length : found
    }
    const schemas = Object.fromEntries(
      [...this.#components].sort(([one], [other]) => place(one) - place(other)),
    )
    return {
      openapi: '3.1.0',
      info: { title: 'Types', version: '1' },
      paths,
      components: { schemas },
    }
  }

  #operation(operation: ListedOperation): object {
    const { object, id } = operation
    const { description, summary, deprecated } = object as Readonly<Record<string, unknown>>
    const bodies = requestBodies(this.#document, operation)
    return {
      operationId: typeKey(id),
      ...(description !== undefined && { description }),
      ...(summary !== undefined && { summary }),
      ...(deprecated !== undefined && { deprecated }),
      parameters: (['path', 'query', 'header', 'cookie'] as const).flatMap((where) =>
        parametersIn(operation, where).map((parameter) => this.#parameter(parameter)),
      ),
      ...(bodies && {
        requestBody: {
          required: bodies.required,
          content: Object.fromEntries(
            bodies.bodies.map((body) => [body.mediaType, { schema: this.#body(body) }]),
          ),
        },
      }),
      responses: Object.fromEntries(
        Object.entries(object.responses ?? {}).map(([status, entry]) => [
          status,
          this.#response(resolve<Response>(this.#document, entry, operation.pointer).value),
        ]),
      ),
    }
  }

  #parameter(parameter: Parameter): object {
    const { schema } = parameterSchema(parameter, '#')
    const { name, in: where } = parameter
    const { description } = parameter as unknown as Readonly<Record<string, unknown>>
    return {
      name,
      in: where,
      ...(description !== undefined && { description }),
      required: isRequired(parameter),
      schema: this.#schema(schema, 'request', false),
    }
  }

  #body({ kind, schema, credentials, pointer }: CallerBody): Schema {
    if (kind === 'text') return { type: 'string' }
    if (kind === 'file') return { type: 'string', [TYPE]: 'file' }
    const files = kind === 'multipart'
    if (credentials.size === 0) return this.#schema(schema, 'request', files)
    const { rest, properties, required } = mergeSchema(
      this.#document,
      schema,
      pointer,
      'request',
    ).value
    const open = [...properties].filter(([name]) => !credentials.has(name))
    return this.#schema(
      {
        ...rest,
        type: 'object',
        properties: Object.fromEntries(open.map(([name, { value }]) => [name, value])),
        required: [...required].filter((name) => !credentials.has(name)),
      },
      'request',
      files,
    )
  }

  #response(response: Response): object {
    const { description, headers } = response as Response & Readonly<Record<string, object>>
    const content = Object.entries(response.content ?? {}).map(([mediaType, media]) => [
      mediaType,
      { schema: this.#schema(media?.schema ?? {}, 'response', false) },
    ])
    return {
      description: description ?? '',
      ...(headers && {
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, header]) => {
            const { schema = {}, required } = resolve<{ schema?: Schema; required?: boolean }>(
              this.#document,
              header,
              '#',
            ).value
            return [name, { required, schema: this.#schema(schema, 'response', false) }]
          }),
        ),
      }),
      ...(content.length > 0 && { content: Object.fromEntries(content) }),
    }
  }

  /** A schema in the words of openapi-typescript. */
  #schema(given: Schema | boolean, direction: Direction, files: boolean): Schema {
    if (given === true) return {}
    if (given === false) return { not: {} }
    if (isReference(given)) {
      const { $ref, ...beside } = given
      // TypeScript refuses a type that is a list of itself, without an object in between.
      if ($ref === this.#within) return {}
      const target = this.#component($ref, direction, files)
      const said = Object.entries(beside).filter(([key]) => isAnnotation(key))
      const asked = Object.entries(beside).filter(([key]) => !isAnnotation(key))
      if (asked.length === 0) return { $ref: target, ...Object.fromEntries(said) }
      const part = this.#schema(Object.fromEntries(asked), direction, files)
      return { allOf: [{ $ref: target }, part], ...Object.fromEntries(said) }
    }
    return this.#own(given, direction, files)
  }

  #own(schema: Schema, direction: Direction, files: boolean): Schema {
    if (schema['discriminator'] !== undefined && (schema.oneOf ?? schema.anyOf)) {
      const { discriminator: _, ...plain } = discriminated(this.#document, '', schema)
      return this.#own(plain, direction, files)
    }
    const inner = (one: Schema | boolean): Schema => this.#schema(one, direction, files)
    // A base stands for its sub-types, except where one of them is made of it.
    const part = (one: Schema | boolean): Schema => {
      const base = typeof one === 'object' && isReference(one) ? this.#base(one) : undefined
      return base === undefined ? inner(one) : this.#own(base, direction, files)
    }
    const { $defs: _, definitions: __, discriminator: ___, not: ____, ...rest } = schema
    const result: Record<string, unknown> = { ...rest }
    for (const key of ['if', 'then', 'else', 'dependentSchemas', 'contains', 'propertyNames'])
      delete result[key]
    for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
      const parts = schema[key]
      if (!Array.isArray(parts)) continue
      const only = parts.some(
        (part) =>
          Object.keys(part).length > 0 && Object.keys(part).every((word) => word === 'required'),
      )
      if (key !== 'allOf' && only) delete result[key]
      else result[key] = parts.map(key === 'allOf' ? part : inner)
    }
    const properties = this.#properties(schema, direction, files)
    if (properties !== undefined) Object.assign(result, properties)
    for (const key of ['additionalProperties', 'unevaluatedProperties'] as const) {
      const more = schema[key]
      if (typeof more !== 'object' || more === null) continue
      const outer = this.#within
      this.#within = undefined
      result[key] = inner(more as Schema)
      this.#within = outer
    }
    if (schema.patternProperties !== undefined) {
      // An index signature would have to fit the named members, too.
      delete result['patternProperties']
      if (result['additionalProperties'] === undefined || result['additionalProperties'] === false)
        result['additionalProperties'] = true
    }
    // The type of other members would have to fit the named ones, too.
    if (typeof result['additionalProperties'] === 'object' && properties !== undefined)
      result['additionalProperties'] = true
    const { prefixItems } = schema
    if (Array.isArray(prefixItems) && prefixItems.length > 0 && isPlainList(schema)) {
      result['prefixItems'] = prefixItems.map(inner)
      const rest = schema.items as Schema | boolean | undefined
      result['items'] = rest === false ? false : inner(rest ?? {})
    } else if (prefixItems !== undefined) {
      // A list may be shorter or longer than its documented beginning.
      delete result['prefixItems']
      result['items'] = {}
    } else if (schema.items !== undefined) result['items'] = inner(schema.items)
    const types = [schema.type ?? []].flat()
    // Said of a union, this means that null is one of the values.
    if (types.join() === 'null' && (result['anyOf'] ?? result['oneOf'])) {
      delete result['type']
      const key = result['anyOf'] ? 'anyOf' : 'oneOf'
      result[key] = [...(result[key] as Schema[]), { type: 'null' }]
    }
    if (types.includes('integer') && /^u?int64$/.test(String(schema['format'])) && !schema.enum)
      result[TYPE] = direction === 'request' ? 'long' : 'received-long'
    const isFile = schema['format'] === 'binary' || schema['contentMediaType'] !== undefined
    if (files && types.includes('string') && isFile) result[TYPE] = 'part'
    return result as Schema
  }

  /** A schema with a discriminator that is no union, without it. */
  #base(reference: Schema): Schema | undefined {
    const { discriminator, ...base } = resolve<Schema>(this.#document, reference, '#').value
    return discriminator === undefined || base.oneOf || base.anyOf ? undefined : base
  }

  /** Without the members that do not go this way. */
  #properties(schema: Schema, direction: Direction, files: boolean): object | undefined {
    if (!schema.properties) return undefined
    const flag = direction === 'request' ? 'readOnly' : 'writeOnly'
    const outer = this.#within
    this.#within = undefined
    const kept = Object.entries(schema.properties).filter(
      ([, value]) => !hasFlag(this.#document, { value, pointer: '#' }, flag),
    )
    const gone = Object.keys(schema.properties).filter(
      (name) => !kept.some(([one]) => one === name),
    )
    const required = Array.isArray(schema.required)
      ? schema.required.filter((name) => !gone.includes(name))
      : undefined
    const result = {
      properties: Object.fromEntries(
        kept.map(([name, value]) => {
          const inner = this.#schema(value, direction, files)
          const { readOnly: _, writeOnly: __, ...plain } = inner as Record<string, unknown>
          return [name, plain]
        }),
      ),
      ...(required && { required }),
    }
    this.#within = outer
    return result
  }

  /** Where a component stands in this direction. */
  #component($ref: string, direction: Direction, files: boolean): string {
    const depends = this.#depends($ref, new Set())
    const key = `${$ref} ${depends ? `${direction} ${files}` : ''}`
    const known = this.#names.get(key)
    if (known !== undefined) return refTo(known)
    const schema = resolve<Schema>(this.#document, { $ref }, '#').value
    const own = componentName({ $ref }) ?? ($ref.split('/').pop() as string)
    const wanted = depends && direction === 'request' ? `${own}${files ? 'Form' : 'Request'}` : own
    const taken = new Set([
      ...this.#names.values(),
      ...Object.keys(this.#document.components?.schemas ?? {}).filter(
        (name) => name !== own || wanted !== own,
      ),
    ])
    let name = wanted
    for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`
    this.#names.set(key, name)
    this.#components.set(name, {})
    this.#pending.push(() => {
      const tagged = discriminated(this.#document, $ref, schema)
      this.#within = $ref
      this.#components.set(name, this.#schema(tagged, direction, files))
      this.#within = undefined
    })
    return refTo(name)
  }

  /** Whether a schema has members that go one way only, or files or long numbers. */
  #depends($ref: string, seen: Set<string>): boolean {
    if (seen.has($ref)) return false
    seen.add($ref)
    const { isDirected, refs } = this.#survey($ref)
    return isDirected || refs.some((inner) => this.#depends(inner, seen))
  }

  /** What a schema refers to, and whether it says something for one direction only. */
  #survey($ref: string): Survey {
    let survey = this.#surveys.get($ref)
    if (survey === undefined) {
      const text = JSON.stringify(resolve<Schema>(this.#document, { $ref }, '#').value)
      const refs = text.matchAll(/"\$ref":("(?:[^"\\]|\\.)*")/g)
      survey = {
        isDirected: DIRECTED.test(text),
        refs: Array.from(refs, ([, inner = '""']) => JSON.parse(inner) as string),
      }
      this.#surveys.set($ref, survey)
    }
    return survey
  }
}

function refTo(name: string): string {
  return `#/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
