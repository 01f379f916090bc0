import type { SchemaAt } from '../schema-graph.ts'
import type { Origin, Rewritten } from './rewritten.ts'

/** Rewritten schemas by name, each made when it is first asked for, and what is wrong with them. */
export class SchemaBook {
  readonly #prefix: string
  readonly #ids = new Map<string, string>()
  readonly #builders = new Map<string, () => Rewritten>()
  readonly #built = new Map<string, Rewritten>()
  readonly #origins = new WeakMap<object, Origin>()
  /** By the name of the schema that was being made. */
  readonly #problems = new Map<string, Map<string, string>>()
  readonly #building: string[] = []
  readonly #explored = new Set<string>()

  /** @param prefix what every name begins with */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** The name of a schema; the same key gives the same name. */
  name(key: string, build: () => Rewritten): string {
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = `${this.#prefix}${this.#ids.size}`
      this.#ids.set(key, id)
      this.#builders.set(id, build)
    }
    return id
  }

  /** The schema of a name. */
  schema(id: string): Rewritten {
    let built = this.#built.get(id)
    if (built === undefined) {
      this.#building.push(id)
      built = this.#builders.get(id)?.() ?? true
      this.#building.pop()
      this.#built.set(id, built)
    }
    return built
  }

  /** Notes what a rewritten schema was made from. */
  made<Schema extends object>(
    { pointer }: SchemaAt,
    origin: Omit<Origin, 'pointer'>,
    schema: Schema,
  ): Schema {
    this.#origins.set(schema, { pointer, ...origin })
    return schema
  }

  /** What a rewritten schema was made from. */
  origin(schema: unknown): Origin | undefined {
    // Nothing is kept of what is no object.
    return this.#origins.get(schema as object)
  }

  /** Notes what is wrong with the schema at a pointer. */
  problem(pointer: string, message: string): void {
    const id = this.#building.at(-1) ?? ''
    const known = this.#problems.get(id) ?? new Map<string, string>()
    this.#problems.set(id, known.set(pointer, message))
  }

  /** What is wrong with the schema of a name and all that it leads to, by pointer. */
  problems(root: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    this.#reach(root, this.#explored)
    if (this.#problems.size === 0) return found
    const reached = new Set<string>()
    this.#reach(root, reached)
    for (const id of reached)
      for (const [pointer, problem] of this.#problems.get(id) ?? []) found.set(pointer, problem)
    return found
  }

  #reach(root: string, seen: Set<string>): void {
    const waiting = [root]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      waiting.push(...namesUsed(this.schema(id)))
    }
  }
}

/** The names of other schemas that a rewritten one uses. */
function* namesUsed(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if ((key === '$ref' || key === 'schemaOf') && typeof value === 'string') yield value
    else if (key !== 'enum' && key !== 'const') yield* namesUsed(value)
  }
}
