import type { AnyProvider, Clock } from '@picturedesk/provider'
import { federateChecked } from '../federation/federate.ts'
import type { Calls } from './calls.ts'
import { routeCalls } from './route-calls.ts'

/** Makes the calls of a registry, those that an id routes and those to all providers. */
export function createCalls<Id extends string>(
  providers: readonly AnyProvider[],
  clock: Clock,
): Calls<Id> {
  const calls: Record<string, object> = {}
  for (const part of [routeCalls(providers), federateChecked(providers, clock)])
    for (const [name, methods] of Object.entries(part))
      calls[name] = Object.freeze({ ...calls[name], ...methods })
  return calls as unknown as Calls<Id>
}
