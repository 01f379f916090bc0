import type { AnyProvider, CapabilityName } from '@picturedesk/provider'
import type { Answer } from '../method-shapes.ts'

/** One call on its way to a provider. */
export interface Call {
  /**
   * The provider that is called. A provider has one set of credentials, so that what
   * counts by vendor and credential is kept by this object. Of a lazy one it is the stand-in,
   * also when what `load` gave is called.
   */
  readonly provider: AnyProvider
  /** Such as `search.assets`. */
  readonly method: `${CapabilityName}.${string}`
  /**
   * What one call is: with `promise` the whole call, with `listing` the loading of one
   * page, with `items` the whole iteration, up to its end, its error or an early stop.
   */
  readonly answer: Answer
  /** The method's arguments. */
  readonly args: readonly unknown[]
  /** With `listing`: where a page that is not the first begins. */
  readonly cursor?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Goes on with a call. It may be called once: a call is never repeated here, since it
 * may cost money. Repeating what is safe to repeat is up to the provider.
 * @param args Take the place of the call's; of no effect after the first page of a listing.
 * @returns With `promise` the result, with `listing` the page, with `items` nothing, when it is over.
 */
export type Next = (args?: readonly unknown[]) => Promise<unknown>

/**
 * Stands around every call of a provider: sees it come and its result or error go, and
 * hands on what `next` gives. It may change the arguments and the result, refuse the
 * call by throwing, or answer it without `next`.
 *
 * What it does before `next` counts against the call's timeout and ends with its signal.
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
export type Middleware = (call: Call, next: Next) => Promise<unknown>
