import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { isInt64, withoutBigInts } from './big-integers.ts'
import { addChoiceKeywords } from './choice-keywords.ts'
import { isMember } from './composition.ts'
import { exactlyOf } from './exact-values.ts'
import { explain, type Misfit } from './explain.ts'
import { patternOf } from './keyword-rules.ts'
import { Rewriter } from './rewrite/rewriter.ts'
import type { Direction, Pass } from './rewrite/rewritten.ts'
import { type SchemaAt, SchemaGraph } from './schema-graph.ts'
import { strangers } from './strangers.ts'

/** How strictly a value is held against its schema. */
export interface Judging {
  readonly direction: Direction
  /** Whether members that the schema does not name are misfits too. */
  readonly closed?: boolean
}

/**
 * Decides whether values fit the schemas of a document. JSON Schema 2020-12 decides, by Ajv, over
 * schemas that are rewritten for the direction; each is compiled when a value first needs it.
 */
export class Evaluator {
  readonly graph: SchemaGraph
  readonly #ajv: Ajv2020
  readonly #rewriters: Readonly<Record<Direction, Rewriter>>
  readonly #added = new Set<string>()
  readonly #allErrors: boolean
  /** Ends at the first error; for what the other cannot judge. */
  #careful: Evaluator | undefined
  /** The value that is judged, with every digit of its whole numbers. */
  #original: unknown
  readonly #compiled = new Map<string, ValidateFunction>()

  /**
   * @param document OpenAPI 3.1, or converted to it
   * @param allErrors Whether all errors are found, or the first one
   */
  constructor(document: OpenApiDocument, allErrors = true) {
    this.#allErrors = allErrors
    this.graph = new SchemaGraph(document)
    this.#rewriters = {
      request: new Rewriter(this.graph, 'request'),
      response: new Rewriter(this.graph, 'response'),
    }
    this.#ajv = this.#createAjv()
  }

  /** Everything that keeps a value from fitting a schema. */
  misfits(at: SchemaAt, value: unknown, { direction, closed = false }: Judging): Misfit[] {
    const rewriter = this.#rewriters[direction]
    const plain = withoutBigInts(value)
    const names = (pointer: string): string[] => this.#namesAt(pointer, direction)
    const knows = (pointer: string, name: string): boolean => {
      const schema = this.graph.at(pointer)
      return schema !== undefined && isMember(rewriter.composition(schema), name)
    }
    const found = explain(
      this.#errors(at, 'plain', direction, plain, value),
      value,
      rewriter,
      names,
    )
    // Only objects have members, however deep inside.
    if (typeof value !== 'object' || value === null) return found
    const mark = direction === 'request' ? 'readOnly' : 'writeOnly'
    if (!closed && !this.graph.hasMark(mark)) return found
    const excess = strangers(
      this.#errors(at, 'closed', direction, plain, value),
      value,
      rewriter,
      names,
      knows,
    )
    if (!closed) return [...found, ...excess.filter(({ keyword }) => keyword === 'notSent')]
    if (found.length === 0) return excess
    // A member of a branch that does not fit is no stranger.
    const near = excess.filter(({ isKnown }) => !isKnown)
    return [
      ...found,
      ...near.filter((one) => !found.some(({ pointer }) => pointer === one.pointer)),
    ]
  }

  /** Whether a value fits, when it only has to be told apart. */
  fits(at: SchemaAt, value: unknown, direction: Direction): boolean {
    return this.#errors(at, 'plain', direction, withoutBigInts(value), value).length === 0
  }

  /** Whether values are checked by a format. */
  knowsFormat(name: string): boolean {
    return Object.hasOwn(this.#ajv.formats, name)
  }

  /** The rewriter of a direction, for what it knows of a schema. */
  rewriter(direction: Direction): Rewriter {
    return this.#rewriters[direction]
  }

  #errors(
    at: SchemaAt,
    pass: Pass,
    direction: Direction,
    value: unknown,
    original: unknown,
  ): readonly ErrorObject[] {
    const id = this.#rewriters[direction].value(at, pass)
    const validate = this.#compile(id, direction)
    this.#original = original
    try {
      return validate(value) ? [] : (validate.errors ?? [])
    } catch (error) {
      // The code that Ajv compiles has crashed in places where the one that ends at the first error did not.
      if (!this.#allErrors) throw error
      this.#careful ??= new Evaluator(this.graph.document, false)
      return this.#careful.#errors(at, pass, direction, value, original)
    }
  }

  #namesAt(pointer: string, direction: Direction): string[] {
    const at = this.graph.at(pointer)
    return at ? [...this.#rewriters[direction].composition(at).members.keys()] : []
  }

  #compile(id: string, direction: Direction): ValidateFunction {
    let validate = this.#compiled.get(id)
    if (!validate) {
      this.#add(id, direction)
      validate = this.#ajv.getSchema(id) as ValidateFunction
      this.#compiled.set(id, validate)
    }
    return validate
  }

  /** Adds a schema and those that apply to the same value. */
  #add(id: string, direction: Direction): void {
    if (this.#added.has(id)) return
    this.#added.add(id)
    const schema = this.#rewriters[direction].schema(id)
    for (const reference of referencesIn(schema)) this.#add(reference, direction)
    this.#ajv.addSchema(schema, id)
  }

  #createAjv(): Ajv2020 {
    const ajv = new Ajv2020({
      strict: false,
      allErrors: this.#allErrors,
      verbose: true,
      validateSchema: false,
      inlineRefs: false,
      // A member that every object inherits, such as toString, is not in the value.
      ownProperties: true,
      logger: false,
      code: {
        // Most schemas check a few small bodies: compiling to faster code costs more than it saves.
        optimize: false,
        regExp: Object.assign((pattern: string) => patternOf(pattern), { code: 'patternOf' }),
      },
    })
    formats.default(ajv)
    ajv.addFormat('int64', { type: 'number', validate: isInt64 })
    addChoiceKeywords(ajv)
    ajv.addKeyword({
      keyword: 'exactly',
      schemaType: 'object',
      errors: true,
      validate: exactlyOf(() => this.#original) as never,
    })
    ajv.addKeyword({
      keyword: 'notSent',
      schemaType: 'string',
      errors: false,
      validate: () => false,
    })
    const evaluate = Object.assign(
      (id: string, data: unknown, _parent: unknown, context: object | undefined): boolean => {
        const validate = this.#compile(id, id.startsWith('request') ? 'request' : 'response')
        const fits = validate(data, context as never)
        evaluate.errors = fits ? null : (validate.errors ?? null)
        return fits
      },
      { errors: null as ErrorObject[] | null },
    )
    ajv.addKeyword({
      keyword: 'schemaOf',
      schemaType: 'string',
      errors: true,
      validate: evaluate as never,
    })
    return ajv
  }
}

/** The names in `$ref`, which are the ones that have to be there before a schema is compiled. */
function* referencesIn(schema: unknown): Generator<string> {
  if (Array.isArray(schema)) for (const item of schema) yield* referencesIn(item)
  else if (typeof schema === 'object' && schema !== null) {
    for (const [key, value] of Object.entries(schema)) {
      if (key === '$ref' && typeof value === 'string') yield value
      else if (key !== 'enum' && key !== 'const' && key !== 'exactly') yield* referencesIn(value)
    }
  }
}
