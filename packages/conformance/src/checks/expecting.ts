import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { type ErrorCode, PicturedeskError } from '@picturedesk/provider'
import type { Session } from '../bench/session.ts'
import { settled } from '../time/settled.ts'

/** Runs what must fail and returns the error, thrown or rejected. */
export async function failure(what: string, run: () => unknown): Promise<unknown> {
  const end = await settled(what, () => endOf(run))
  if ('error' in end) return end.error
  return assert.fail(`${what}: expected an error. Received ${inspect(end.value, { depth: 1 })}.`)
}

/** Runs what must fail with one of these codes, recognised by the guard that works across copies. */
export async function failsWith(
  what: string,
  codes: readonly ErrorCode[],
  run: () => unknown,
): Promise<PicturedeskError> {
  const error = await failure(what, run)
  assert.ok(
    PicturedeskError.isInstance(error) && codes.includes(error.code),
    `${what}: expected ${codes.join(' or ')}. Received ${inspect(error, { depth: 1 })}.`,
  )
  return error
}

/** Milliseconds that are never over before the abort, not even by the machine's clock. */
const LONG = 600_000

/** Options of a call that is going to be aborted. */
export interface AbortableOptions {
  readonly signal: AbortSignal
  readonly timeout: number
}

/**
 * Runs calls until they wait for time alone, then aborts them. Each must end with the reason of its
 * signal before any time passes.
 */
export async function abortsPromptly(
  { time }: Session,
  calls: readonly { readonly name: string; call(options: AbortableOptions): unknown }[],
  reason?: unknown,
): Promise<void> {
  await time.stopped(async () => {
    const controllers = calls.map(() => new AbortController())
    const ends = calls.map(({ name, call }, at) => {
      const { signal } = controllers[at] as AbortController
      const seen: { name: string; signal: AbortSignal; end?: End } = { name, signal }
      void endOf(() => call({ signal, timeout: LONG })).then((end) => {
        seen.end = end
      })
      return seen
    })
    await time.rest()
    for (const controller of controllers) controller.abort(reason)
    for (const seen of ends) {
      const { name, signal } = seen
      const isOver = await time.settlesWithoutTime(() => seen.end !== undefined)
      assert.ok(isOver, `${name} goes on after the abort.`)
      const { end } = seen
      assert.ok(end && 'error' in end, `${name} ends without an error after the abort.`)
      const said = `${name} rejects with ${inspect(end.error, { depth: 1 })}, not with the reason.`
      assert.equal(end.error, signal.reason, said)
    }
  })
}

type End = { readonly value: unknown } | { readonly error: unknown }

async function endOf(run: () => unknown): Promise<End> {
  try {
    return { value: await run() }
  } catch (error) {
    return { error }
  }
}
