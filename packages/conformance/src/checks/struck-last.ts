import assert from 'node:assert/strict'
import { PicturedeskError } from '@picturedesk/provider'
import type { Session } from '../bench/session.ts'
import { fixed } from '../wire/faults.ts'
import { failure } from './expecting.ts'

/** A change of several things fails, if the vendor refuses its last request. */
export async function failsAtTheLast(
  { wire }: Session,
  name: string,
  run: () => PromiseLike<unknown>,
): Promise<void> {
  const made = await wire.during(() => run())
  let left = made.length
  const refusal = fixed(400, { 'content-type': 'application/json' }, '{}')
  wire.break(refusal, () => --left === 0)
  const error = await failure(`${name}, whose last request is refused`, run)
  wire.heal()
  assert.ok(PicturedeskError.isInstance(error), `${name}: ${String(error)}`)
}
