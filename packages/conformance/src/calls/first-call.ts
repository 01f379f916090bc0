import { type Capabilities, type CapabilityName, claims, methodNames } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import type { Call } from './call.ts'
import { isRead, prepared } from './calls.ts'
import { METHOD_CALLS } from './method-calls.ts'

/** A call for which nothing has to be found out beforehand, if one is claimed. */
export async function firstCall(
  bench: Bench,
  { provider, time }: Session,
): Promise<Call | undefined> {
  // Not by the session's `use`: a report says what a case is about, not how it begins.
  const use = <Name extends CapabilityName>(name: Name) =>
    provider[name] as unknown as Required<Capabilities[Name]>
  const first = methodNames().find(
    (method) =>
      isRead(method) && METHOD_CALLS[method].needs === undefined && claims(bench.manifest, method),
  )
  const [call] = await prepared(bench, { use, time }, (method) => method === first)
  return call
}

/** An instance that has sent what only a first call sends, such as a request for a token. */
export async function openWarm(bench: Bench): Promise<Session> {
  const session = await bench.open()
  await (await firstCall(bench, session))?.call()
  return session
}
