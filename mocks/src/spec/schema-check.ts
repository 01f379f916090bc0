import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { MockViolation } from '../mock-violation.ts'
import type { Located, OpenApiDocument } from './openapi-document.ts'
import type { Operation, ResponseContent } from './operation-index.ts'

const documentKey = 'spec.json'

/** Checks answers against the spec's schemas, each compiled once, when first needed. */
export class SchemaCheck {
  readonly #ajv: Ajv2020
  readonly #compiled = new Map<string, ValidateFunction>()
  readonly #broken = new Map<string, readonly MockViolation[]>()

  constructor(document: OpenApiDocument) {
    this.#ajv = new Ajv2020({
      strict: false,
      validateSchema: false,
      validateFormats: false,
      logger: false,
    })
    this.#ajv.addSchema(document, documentKey)
  }

  /**
   * What is wrong with the schemas of an operation. Prism passes over a schema that does not compile
   * without a word, so that nothing would be checked against it.
   */
  schemas(operation: Operation): readonly MockViolation[] {
    let broken = this.#broken.get(operation.id)
    if (!broken) {
      const schemas = [...operation.bodies.values(), ...operation.responses.map((r) => r.schema)]
      broken = schemas.flatMap((schema) => (schema ? this.#compileError(operation, schema) : []))
      this.#broken.set(operation.id, broken)
    }
    return broken
  }

  /** What is wrong with an answer: its status, its media type or its JSON body. */
  answer(
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
      const message = `The mock answers ${status} with ${mediaType}; the spec has ${known} there.`
      return [{ blame, operation: operation.id, pointer: '/response', message }]
    }
    if (!content.schema || !isJson(mediaType)) return []
    const validate = this.#compile(content.schema.pointer)
    if (validate(body)) return []
    return (validate.errors ?? []).slice(0, 5).map((error) => ({
      blame,
      operation: operation.id,
      pointer: `/response${error.instancePath}`,
      message: `The mock's answer does not fit the spec: ${describe(error)}.`,
    }))
  }

  #compileError(operation: Operation, { pointer }: Located): MockViolation[] {
    try {
      this.#compile(pointer)
      return []
    } catch (error) {
      const message = `This schema does not compile: ${String(error)}`
      return [{ blame: 'spec', operation: operation.id, pointer, message }]
    }
  }

  #compile(pointer: string): ValidateFunction {
    let validate = this.#compiled.get(pointer)
    if (!validate) {
      const fragment = pointer.split('/').map(encodeURIComponent).join('/')
      validate = this.#ajv.compile({ $ref: `${documentKey}#${fragment}` })
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
function ofStatus({ responses }: Operation, status: number): ResponseContent[] {
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
