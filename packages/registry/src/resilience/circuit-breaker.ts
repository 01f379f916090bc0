import { type Clock, InvalidArgumentError, systemClock } from '@picturedesk/provider'
import type { Middleware } from '../middleware/middleware.ts'
import { checkCount } from './check-count.ts'
import { Circuit } from './circuit.ts'
import { isOutage } from './is-outage.ts'
import { perProvider } from './per-provider.ts'

/** After how many failures a provider is not called, and for how long. */
export interface CircuitBreakerOptions {
  /** Failures in a row after which calls are refused. Default: 5. */
  readonly failures?: number | undefined
  /** Milliseconds after which one trial call is let through. Default: 30 000. */
  readonly halfOpenAfter?: number | undefined
  /** Which errors count as failures. Default: {@link isOutage}. */
  readonly isFailure?: ((error: unknown) => boolean) | undefined
  /** Tells the time, in milliseconds. Default: the machine's. The clock of a mock fits. */
  readonly clock?: Pick<Clock, 'now' | 'elapsed'> | undefined
}

/**
 * Refuses calls to a provider that failed too often in a row, with an UnavailableError and without
 * sending anything. After a while one trial call is let through; when it succeeds, calls go through
 * again. Nothing is repeated, and no timer runs.
 *
 * Each provider, and so each vendor and credential, has a circuit of its own, though all
 * may share the middleware. An iteration of `tagging.tag` or `moderation.getMany` is one
 * call; results that are errors of single items do not count.
 * @throws InvalidArgumentError
 * @example
 * const desk = createRegistry([createHellorf(), createOgq()]).use(circuitBreaker())
 */
export function circuitBreaker(options: CircuitBreakerOptions = {}): Middleware {
  const {
    failures = 5,
    halfOpenAfter = 30_000,
    isFailure = isOutage,
    clock = systemClock,
  } = options
  checkCount('failures', failures)
  if (!(halfOpenAfter > 0))
    throw new InvalidArgumentError({
      field: 'halfOpenAfter',
      allowed: 'a number of milliseconds above 0',
      value: halfOpenAfter,
    })
  const circuitOf = perProvider(() => new Circuit({ failures, halfOpenAfter, isFailure, clock }))
  return ({ provider }, next) => circuitOf(provider).run(provider.id, () => next())
}
