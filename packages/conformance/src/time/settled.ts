import assert from 'node:assert/strict'
import { sessionsOfCase } from './case-time.ts'
import type { SessionTime } from './session-time.ts'
import { ticks } from './ticks.ts'

/** So many idle ticks in a row a call may wait by the machine's clock: at least four seconds. */
const PATIENCE = 400

/** So many where no time has to pass. */
const VIRTUAL_PATIENCE = 100

/** So many ticks a vendor may work on one response: at least half a minute. */
const VENDOR_PATIENCE = 3_000

/** How long a call may go on by the suite's clock, in milliseconds. */
const LONGEST = 3_600_000

/**
 * Waits for something that must not hang. A tick counts only while neither the vendor nor a job is
 * at work and no time passes by the suite's clock: then nothing is left that could end the call.
 */
export async function settled<T>(what: string, run: () => T | PromiseLike<T>): Promise<T> {
  let over = false
  const outcome = (async () => await run())().finally(() => {
    over = true
  })
  return Promise.race([outcome, hanging(what, () => over)])
}

async function hanging(what: string, isOver: () => boolean): Promise<never> {
  const begun = new Map<SessionTime, number>()
  let idle = 0
  let working = 0
  let seen = -1
  while (!isOver()) {
    await ticks(1)
    const sessions = sessionsOfCase()
    const events = sessions.reduce((sum, session) => sum + session.events, 0)
    if (events !== seen) idle = 0
    else if (!sessions.some(({ goingOn }) => goingOn)) idle += 1
    if (sessions.some(({ busy }) => busy)) working += 1
    seen = events
    if (isOver()) break
    for (const session of sessions) {
      const since = begun.get(session) ?? session.now()
      begun.set(session, since)
      if (session.now() - since > LONGEST)
        assert.fail(`${what} still goes on after an hour of its clock.`)
    }
    const patience = sessions.some(({ virtual }) => virtual) ? VIRTUAL_PATIENCE : PATIENCE
    if (idle > patience) assert.fail(`${what} hangs. Nothing is left that could end it.`)
    if (working > VENDOR_PATIENCE) assert.fail(`${what}: the vendor does not respond.`)
  }
  return new Promise<never>(() => {})
}
