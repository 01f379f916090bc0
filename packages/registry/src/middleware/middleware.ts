import type { Answers, AnyProvider, MethodName } from '@picturedesk/provider'

/** One call on its way to a provider. */
export interface Call {
  /**
   * The provider that is called. A provider has one set of credentials, so state that belongs to
   * a vendor and its credentials is kept by this object. For a lazy plugin it is always the
   * stand-in, also when the loaded provider is called.
   */
  readonly provider: AnyProvider
  /** Such as `search.assets`. `methodTraits(method)` tells more, such as whether it may cost money. */
  readonly method: MethodName
  /**
   * What one call is. `promise`: the whole call. `listing`: the loading of one page. `items`: the
   * whole iteration, up to its end, its error or an early stop.
   */
  readonly answers: Answers
  /** The method's arguments. */
  readonly args: readonly unknown[]
  /** With `listing`: where a page that is not the first begins. */
  readonly cursor?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Goes on with a call. It may be called once, because a call is never repeated here: it may cost
 * money. The provider itself repeats what is safe to repeat.
 * @param args Take the place of the call's arguments. They have no effect after the first page of
 *   a listing.
 * @returns With `promise` the result, with `listing` the page, with `items` nothing, after the end.
 */
export type Next = (args?: readonly unknown[]) => Promise<unknown>

/**
 * Stands around every call of a provider. It sees the call, and then its result or error, and
 * returns the result of `next`. It may change the arguments and the result, refuse the call by
 * throwing, or return a result of its own without `next`.
 *
 * Its work before `next` counts against the call's timeout and ends with the call's signal.
 * @example
 * const logging: Middleware = async (call, next) => {
 *   const startedAt = performance.now()
 *   try {
 *     return await next()
 *   } finally {
 *     console.log(call.provider.id, call.method, performance.now() - startedAt)
 *   }
 * }
 */
export interface Middleware {
  (call: Call, next: Next): Promise<unknown>
  /**
   * Told by `use` which providers the registry has, by their ids, so that settings for one that is not there can be refused: throw
   * for that. Absent for most.
   */
  readonly attach?: ((providers: readonly string[]) => void) | undefined
}
