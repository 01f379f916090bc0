import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import type { JsonObject } from '../documents/json.ts'
import { patternOf } from './pattern-of.ts'
import { viewFor } from './request-view.ts'

const KEY = 'document.json'

/**
 * Plain Ajv over the document itself: OpenAPI 3.0 is read as draft 4, where `$ref` has no siblings, and 3.1 as
 * 2020-12. Nothing of the mocks takes part.
 */
export class Judge {
  readonly view: JsonObject
  readonly #ajv: Ajv2020
  readonly #compiled = new Map<string, ValidateFunction | undefined>()

  constructor(direction: 'request' | 'response', document: JsonObject) {
    this.view = viewFor(direction, document)
    const options = {
      strict: false,
      validateSchema: false,
      validateFormats: false,
      logger: false as const,
      addUsedSchema: false,
      code: { optimize: false, regExp: Object.assign(patternOf, { code: 'patternOf' }) },
    }
    const draft4 = String(document['openapi']).startsWith('3.0')
    this.#ajv = draft4
      ? (new AjvDraft04.default({ ...options, ignoreKeywordsWithRef: true } as never) as never)
      : new Ajv2020(options)
    this.#ajv.addSchema(this.view as never, KEY)
  }

  /** Whether a value fits the schema at a pointer; undefined when the schema itself cannot be compiled. */
  fits(pointer: string, value: unknown): boolean | undefined {
    const validate = this.#validate(pointer)
    return validate && (validate(value) as boolean)
  }

  /** Why the last value did not fit. */
  reasons(pointer: string): string {
    return this.#ajv.errorsText(this.#validate(pointer)?.errors ?? [])
  }

  #validate(pointer: string): ValidateFunction | undefined {
    if (!this.#compiled.has(pointer)) this.#compiled.set(pointer, this.#compile(pointer))
    return this.#compiled.get(pointer)
  }

  #compile(pointer: string): ValidateFunction | undefined {
    const fragment = pointer.split('/').map(encodeURIComponent).join('/')
    try {
      return this.#ajv.compile({ $ref: `${KEY}#${fragment}` })
    } catch {
      return undefined
    }
  }
}
