import type { FederatedListing } from './federated-listing.ts'
import type { FederatedQuery } from './federated-query.ts'
import type { FederationOptions } from './federation-options.ts'

/** A listing method of the interface, called on several providers at once. */
export type FederatedMethod<Method, Id extends string = string> =
  NonNullable<Method> extends (...args: infer Arguments) => AsyncIterable<infer T>
    ? Arguments extends readonly [query: infer Query, options?: infer Options]
      ? (
          query: FederatedQuery<Query, Id>,
          options?: AllOptions<Options, T, Id>,
        ) => FederatedListing<T, Id>
      : Arguments extends readonly [query?: infer Query, options?: infer Options]
        ? (
            query?: FederatedQuery<NonNullable<Query>, Id>,
            options?: AllOptions<Options, T, Id>,
          ) => FederatedListing<T, Id>
        : never
    : never

/** The options of a call to several, with those that only this method has. */
type AllOptions<Options, T, Id extends string> = FederationOptions<T, Id> &
  Omit<NonNullable<Options>, keyof FederationOptions<T, Id>>
