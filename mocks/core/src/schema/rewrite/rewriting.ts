import type { JsonObject } from '../../spec/openapi-document.ts'
import type { Choices, Composition } from '../composition.ts'
import type { Kinds } from '../kinds.ts'
import type { SchemaAt } from '../schema-graph.ts'
import type { Origin, Pass, Rewritten } from './rewritten.ts'

/** A schema that is more than `true` or `false`. */
export type ObjectSchemaAt = SchemaAt & { readonly node: JsonObject }

/** How far a place is inside of the schema of a value. */
export interface Context {
  readonly pass: Pass
  /** Inside of a condition, where nothing is added: `if`, `not`, `contains`. */
  readonly conditional: boolean
  /** Members that the direction does not demand. */
  readonly optional: ReadonlySet<string>
  /** The schemas that led here and apply to the same value, where they lead in circles. */
  readonly under: readonly string[]
  /** Whether this schema is its own base, met again. */
  readonly again: boolean
  /** All schemas of the value. */
  readonly whole: readonly Composition[]
  readonly choices: Choices
}

/** The same place, inside of a branch of a choice. */
export function inside(context: Context, choice: string, branch: number): Context {
  return { ...context, choices: [...context.choices, [choice, branch]] }
}

/** What the keywords of a schema need to be rewritten. */
export interface Rewriting {
  readonly kinds: Kinds
  /** A schema that applies to the same value, by name where it is the same wherever it is met. */
  refer(target: SchemaAt, context: Context): Rewritten
  /** A schema inside of another that applies to the same value. */
  part(at: SchemaAt, context: Context): Rewritten
  /** The schema of a value inside of a condition. */
  inner(schema: SchemaAt, context: Context): Rewritten
  member(schema: SchemaAt, name: string | undefined, context: Context): Rewritten
  item(schema: SchemaAt, context: Context): Rewritten
  /** Notes what a rewritten schema was made from. */
  made<Schema extends object>(at: SchemaAt, origin: Omit<Origin, 'pointer'>, schema: Schema): Schema
  /** Notes what is wrong with the schema at a pointer. */
  problem(pointer: string, message: string): void
}
