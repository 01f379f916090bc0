import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { JsonObject } from '../spec/openapi-document.ts'

/** Keywords that say something about a value by itself, without schemas inside. */
const keywords = [
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
]

/** Checks the plain constraints of schemas, each compiled once. */
export class ConstraintCheck {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, logger: false })
  readonly #compiled = new WeakMap<JsonObject, ValidateFunction | null>()

  /** The constraint that does not hold, such as `must be >= 0`. */
  misfits(schema: JsonObject, value: unknown): string[] {
    let validate = this.#compiled.get(schema)
    if (validate === undefined) {
      const own = Object.entries(schema).filter(([keyword]) => keywords.includes(keyword))
      validate = own.length > 0 ? this.#compile(Object.fromEntries(own)) : null
      this.#compiled.set(schema, validate)
    }
    if (validate === null || validate(value)) return []
    return (validate.errors ?? []).map(({ message, keyword }) => message ?? keyword)
  }

  /** Null for one that does not compile, which is a problem of the spec that is reported at start. */
  #compile(schema: JsonObject): ValidateFunction | null {
    try {
      return this.#ajv.compile(schema)
    } catch {
      return null
    }
  }
}
