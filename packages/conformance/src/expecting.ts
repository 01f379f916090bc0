import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { type ErrorCode, PicturedeskError } from '@picturedesk/provider'

/** Milliseconds after which something that should have ended counts as hanging. */
export const PATIENCE = 4_000

/** Waits for something that must not hang. */
export async function settled<T>(
  what: string,
  run: () => T | PromiseLike<T>,
  patience: number = PATIENCE,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const hanging = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new assert.AssertionError({ message: `${what}: hangs after ${patience} ms` })),
      patience,
    )
  })
  try {
    return await Promise.race([(async () => await run())(), hanging])
  } finally {
    clearTimeout(timer)
  }
}

/** Runs what must fail and returns the error, thrown or rejected. */
export async function failure(
  what: string,
  run: () => unknown,
  patience: number = PATIENCE,
): Promise<unknown> {
  const outcome = await settled(
    what,
    async () => {
      try {
        return { value: await run() }
      } catch (error) {
        return { error }
      }
    },
    patience,
  )
  if ('error' in outcome) return outcome.error
  return assert.fail(`${what}: expected an error, got ${inspect(outcome.value, { depth: 1 })}`)
}

/** Runs what must fail with one of these codes, recognised by the guard that works across copies. */
export async function failsWith(
  what: string,
  codes: readonly ErrorCode[],
  run: () => unknown,
  patience: number = PATIENCE,
): Promise<PicturedeskError> {
  const error = await failure(what, run, patience)
  assert.ok(
    PicturedeskError.isInstance(error) && codes.includes(error.code),
    `${what}: expected ${codes.join(' or ')}, got ${inspect(error, { depth: 1 })}`,
  )
  return error
}
