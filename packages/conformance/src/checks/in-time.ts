import assert from 'node:assert/strict'
import type { Session } from '../bench/session.ts'

/** How long after its deadline a call may take to be over, in milliseconds of the suite's clock. */
const GRACE = 500

/** Runs something that must be over after its timeout in milliseconds, where that can be told. */
export async function inTime<T>(
  { time }: Session,
  what: string,
  timeout: number,
  run: () => Promise<T>,
): Promise<T> {
  const begun = time.now()
  const value = await run()
  const took = time.now() - begun
  // By the machine's clock, it may be the machine that is late.
  if (time.virtual)
    assert.ok(
      took <= timeout + GRACE,
      `${what} took ${took} ms of the suite's clock. Its timeout was ${timeout} ms.`,
    )
  return value
}
