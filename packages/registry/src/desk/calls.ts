import type { Federation } from '../federation/federation.ts'
import type { RoutedCalls } from './routed-calls.ts'

/**
 * Every call of a registry.
 *
 * Some calls name a thing by its id, such as `assets.get`, and go to the provider that the id
 * names. They reject with an InvalidArgumentError when the id cannot be read, an
 * UnknownProviderError when no such provider is registered, a NotSupportedError when that provider
 * lacks the method, and a ProviderNotLoadedError when its code cannot be loaded.
 *
 * The other calls, such as `search.assets`, go to all providers at once: see {@link Federation}.
 */
export type Calls<Id extends string = string> = {
  readonly [Name in keyof RoutedCalls | keyof Federation]: Member<RoutedCalls, Name> &
    Member<Federation<Id>, Name>
}

type Member<T, Name> = Name extends keyof T ? T[Name] : unknown
