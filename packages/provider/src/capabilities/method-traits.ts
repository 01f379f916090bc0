import type { CallOptions } from '../call-options.ts'
import type { QualifiedId } from '../model/qualified-id.ts'

/**
 * What a method returns: a promise, a listing (awaited for a page, iterated for items) or an
 * iterable of items.
 */
export type Answers = 'promise' | 'listing' | 'items'

/**
 * What a call changes at the vendor: nothing, the purchases, the lists of a user (and the usage
 * that they are made from), the tasks that the vendor works on, or the sales that it knows of.
 */
export type Changes = 'nothing' | 'purchases' | 'user-lists' | 'tasks' | 'sales'

/** The facts about a method that code needs without calling it: a row of the capability table. */
export interface MethodTraits {
  readonly answers: Answers
  /** Names of its parameters. The last one is always the call's options. */
  readonly parameters: readonly [...before: string[], options: 'options']
  /** Whether every provider with the capability has the method. */
  readonly required?: boolean
  /** Whether it takes an optional `kind` of asset. Each kind is then a separate call. */
  readonly takesKind?: boolean
  /** Whether it takes an optional `perPage`. */
  readonly takesPerPage?: boolean
  readonly changes: Changes
  /** Whether a call may cost money. */
  readonly billable: boolean
  /**
   * Whether a registry asks all its providers at once. Only a listing that takes a query and
   * changes nothing can have it.
   */
  readonly federated?: boolean
  /**
   * Path in the arguments to the id from which a registry finds the provider, such as
   * `order.asset`. Absent when the arguments have no such id.
   */
  readonly address?: string
  /**
   * Paths in its result, or in each of its items, to qualified ids. They all begin with the id of
   * the provider that gives them.
   */
  readonly ids?: readonly string[]
}

/** A row for each method of each capability: none can be missing, and there can be no others. */
export type TableOf<Interface> = {
  readonly [Name in keyof Interface]: {
    readonly [Method in keyof Interface[Name]]-?: TraitsOf<Interface[Name][Method]>
  }
}

/** A row, as far as the type of the method decides it. A flag that is not set is left out. */
export type TraitsOf<Method> = MethodTraits & {
  readonly answers: AnswersOf<Method>
  readonly parameters: NamesOf<Required<ArgumentsOf<Method>>>
} & FederatedOf<Method> &
  IdsOf<IdPath<Given<Method>>> &
  Flag<'required', undefined extends Method ? false : true> &
  Flag<'takesKind', Takes<ArgumentsOf<Method>, 'kind'>> &
  Flag<'takesPerPage', Takes<ArgumentsOf<Method>, 'perPage'>>

/** A list of paths, where there are any. Whether it names them all is tested. */
type IdsOf<Path> = [Path] extends [never]
  ? { readonly ids?: never }
  : { readonly ids: readonly [Path, ...Path[]] }

/** The paths in a value to qualified ids: its own, and those of an object directly in it. */
export type IdPath<Value> = Value extends object
  ? {
      [Member in keyof Value & string]-?: NonNullable<Value[Member]> extends infer Inner
        ? Inner extends QualifiedId
          ? Member
          : Inner extends { readonly id: QualifiedId }
            ? `${Member}.id`
            : never
        : never
    }[keyof Value & string]
  : never

/** What a method gives: its result, or one of its items. */
export type Given<Method> =
  NonNullable<Method> extends (...args: never) => infer Answered
    ? Answered extends AsyncIterable<infer Item>
      ? Item
      : Awaited<Answered>
    : never

/** The flag `federated`, where the method's type allows it. */
type FederatedOf<Method> =
  Required<ArgumentsOf<Method>> extends readonly [query: object, options: CallOptions]
    ? AnswersOf<Method> extends 'listing'
      ?
          | { readonly federated?: never }
          | { readonly federated: true; readonly changes: 'nothing'; readonly billable: false }
      : { readonly federated?: never }
    : { readonly federated?: never }

type Flag<Name extends string, Set extends boolean> = Set extends true
  ? { readonly [Key in Name]: true }
  : { readonly [Key in Name]?: never }

type ArgumentsOf<Method> =
  NonNullable<Method> extends (...args: infer Arguments extends readonly unknown[]) => unknown
    ? Arguments
    : never

type AnswersOf<Method> =
  NonNullable<Method> extends (...args: never) => infer Answered
    ? Answered extends Promise<unknown>
      ? 'promise'
      : Answered extends PromiseLike<unknown>
        ? 'listing'
        : 'items'
    : never

/** As many names as there are arguments; the last is `options`. */
type NamesOf<Arguments extends readonly unknown[]> = Arguments extends readonly [
  ...infer Before,
  unknown,
]
  ? readonly [...{ [Index in keyof Before]: string }, 'options']
  : never

/** Whether any argument has an optional member of this name. */
type Takes<Arguments extends readonly unknown[], Name extends string> =
  true extends TakesOne<Required<Arguments>[number], Name> ? true : false

type TakesOne<Argument, Name extends string> = Argument extends object
  ? Name extends keyof Argument
    ? undefined extends Argument[Name]
      ? true
      : false
    : false
  : false
