import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { MockViolation } from '../mock-violation.ts'
import { type Located, locate, type OpenApiDocument } from './openapi-document.ts'
import type { Operation, ResponseContent } from './operation-index.ts'
import { walkDocument } from './walk-document.ts'

const DOCUMENT_KEY = 'spec.json'

/** Checks responses against the spec's schemas, each compiled once, when first needed. */
export class SchemaCheck {
  readonly #document: OpenApiDocument
  readonly #ajv: Ajv2020
  readonly #compiled = new Map<string, ValidateFunction>()
  readonly #broken = new Map<string, readonly MockViolation[]>()

  /** @param document of which every reference leads somewhere; 3.1, or converted to it */
  constructor(document: OpenApiDocument) {
    this.#document = document
    this.#ajv = new Ajv2020({
      strict: false,
      validateSchema: false,
      validateFormats: false,
      logger: false,
      // Most schemas check a few small bodies: compiling to faster code costs more than it saves.
      code: { optimize: false },
    })
    this.#ajv.addSchema(document, DOCUMENT_KEY)
  }

  /**
   * The problems of an operation's schemas. Prism passes over a schema that does not compile
   * without a word, so that nothing would be checked against it.
   */
  schemas(operation: Operation): readonly MockViolation[] {
    let broken = this.#broken.get(operation.id)
    if (!broken) {
      const { parameterSchemas, bodies, responses } = operation
      const schemas = [...parameterSchemas, ...bodies.values(), ...responses.map((r) => r.schema)]
      broken = schemas.flatMap((schema) => (schema ? this.#compileError(operation, schema) : []))
      this.#broken.set(operation.id, broken)
    }
    return broken
  }

  /** What keeps a value from fitting a schema, as pointers into the value with an explanation. */
  misfits(schema: Located, value: unknown): { pointer: string; message: string }[] {
    const validate = this.#compile(schema.pointer)
    if (validate(value)) return []
    return (validate.errors ?? [])
      .slice(0, 5)
      .map((error) => ({ pointer: error.instancePath, message: describe(error) }))
  }

  /** The problems of a response: its status, its media type or its JSON body. */
  response(
    operation: Operation,
    status: number,
    contentType: string,
    body: unknown,
  ): MockViolation[] {
    const contents = ofStatus(operation, status)
    const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
    const content = contents.find((candidate) => matches(candidate.mediaType, mediaType))
    const blame = 'spec'
    if (!content) {
      const known = contents.map((candidate) => candidate.mediaType).join(', ') || 'no content'
      const message = `The mock responds with ${status} and ${mediaType}; the spec has ${known} there.`
      return [{ blame, operation: operation.id, pointer: '/response', message }]
    }
    if (!content.schema || !isJson(mediaType)) return []
    return this.misfits(content.schema, body).map(({ pointer, message }) => ({
      blame,
      operation: operation.id,
      pointer: `/response${pointer}`,
      message: `The mock's response does not fit the spec: ${message}.`,
    }))
  }

  #compileError(operation: Operation, schema: Located): MockViolation[] {
    if (this.#reason(schema.pointer) === undefined) return []
    const pointer = this.#culprit(schema, new Set())
    const message = `This schema does not compile: ${this.#reason(pointer)}.`
    return [{ blame: 'spec', operation: operation.id, pointer: `#${pointer}`, message }]
  }

  /** The innermost schema that does not compile, over references. */
  #culprit(schema: Located, seen: Set<string>): string {
    seen.add(schema.pointer)
    const broken: string[] = []
    walkDocument(
      schema.node,
      (_, pointer) => {
        if (broken.length === 0 && this.#reason(pointer) !== undefined) broken.push(pointer)
      },
      schema.pointer,
    )
    const [innermost = schema.pointer] = broken
    const target = locate(this.#document, innermost)
    return seen.has(target.pointer) ? innermost : this.#culprit(target, seen)
  }

  /** Why a schema does not compile; undefined when it does. */
  #reason(pointer: string): string | undefined {
    try {
      this.#compile(pointer)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  #compile(pointer: string): ValidateFunction {
    let validate = this.#compiled.get(pointer)
    if (!validate) {
      const fragment = pointer.split('/').map(encodeURIComponent).join('/')
      validate = this.#ajv.compile({ $ref: `${DOCUMENT_KEY}#${fragment}` })
      this.#compiled.set(pointer, validate)
    }
    return validate
  }
}

/** Whether a media type is JSON. */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(mediaType)
}

/** Whether a media type falls under one of the spec, which may be a range such as `image/*`. */
export function matches(range: string, mediaType: string): boolean {
  const [type, subtype] = (range.split(';')[0] ?? '').trim().toLowerCase().split('/')
  const [actualType, actualSubtype] = mediaType.split('/')
  return (type === '*' || type === actualType) && (subtype === '*' || subtype === actualSubtype)
}

/** The contents under a status: its own, else those of its class, else the default's. */
export function ofStatus({ responses }: Operation, status: number): ResponseContent[] {
  for (const key of [String(status), `${Math.floor(status / 100)}XX`, 'default']) {
    const found = responses.filter((content) => content.status.toUpperCase() === key.toUpperCase())
    if (found.length > 0) return found
  }
  return []
}

function describe({ message, params }: ErrorObject): string {
  const detail = Object.values(params).flat().join(', ')
  return `${message ?? 'it does not validate'}${detail ? ` (${detail})` : ''}`
}
