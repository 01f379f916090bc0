import { inspect } from 'node:util'
import type { Hellorf } from '@picturedesk/hellorf'
import { VirtualClock } from '@picturedesk/mocks'
import {
  type AssetKind,
  type ErrorGuard,
  NotFoundError,
  type PicturedeskError,
  UnauthorizedError,
} from '@picturedesk/provider'
import type { Desk } from '../desk.ts'
import { errorTables, failureOf } from '../failure.ts'
import type { StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

const kinds = ['image', 'video'] as const
const WRONG_SECRET = 'not-the-secret'
const elevenMinutes = 11 * 60 * 1000

/** Signs with a secret that is not the account's. */
export function refuseSecret(desk: Desk): Promise<StepReport> {
  const hellorf = desk.connect({ clientSecret: WRONG_SECRET })
  return refusal(desk, {
    step: 'wrong-secret',
    title: 'Sign with a wrong secret',
    expected: UnauthorizedError,
    call: (kind) => search(hellorf, kind),
  })
}

/** Signs by a clock that is further behind than the vendor's ten minutes. */
export function refuseClock(desk: Desk): Promise<StepReport> {
  const clock = new VirtualClock({ start: desk.mock.clock.now() - elevenMinutes })
  const hellorf = desk.connect({ clock })
  return refusal(desk, {
    step: 'stale-clock',
    title: 'Sign by a clock that is eleven minutes slow',
    expected: UnauthorizedError,
    call: (kind) => search(hellorf, kind),
  })
}

/** Asks for an asset that the vendor does not have. */
export function refuseAsset(desk: Desk): Promise<StepReport> {
  return refusal(desk, {
    step: 'missing-asset',
    title: 'Open an asset that does not exist',
    expected: NotFoundError,
    call: (kind) => desk.hellorf.assets.get(`hellorf:${kind}/404`),
  })
}

interface Refusal {
  readonly step: string
  readonly title: string
  readonly expected: { readonly name: string; readonly isInstance: ErrorGuard<PicturedeskError> }
  call(kind: AssetKind): PromiseLike<unknown>
}

async function refusal(
  { mock, requestCount }: Desk,
  { step, title, expected, call }: Refusal,
): Promise<StepReport> {
  const before = requestCount()
  const secrets = [mock.credentials.clientSecret, WRONG_SECRET]
  const errors: PicturedeskError[] = []
  for (const kind of kinds) errors.push(await failureOf(call(kind)))
  return {
    step,
    title,
    tables: errorTables(errors),
    checked: [
      verify(
        errors.every(
          (error) =>
            expected.isInstance(error) && error.outcome === 'rejected' && error.status === 200,
        ),
        `each is the ${expected.name} that it is, read from an answer with HTTP 200`,
      ),
      verify(requestCount() - before === kinds.length, 'none was sent twice'),
      verify(
        errors.every((error) => secrets.every((secret) => !shown(error).includes(secret))),
        'no secret shows in message, JSON, stack or cause',
      ),
    ],
  }
}

/** All that anyone gets to see of an error. */
function shown(error: PicturedeskError): string {
  return JSON.stringify(error) + inspect(error, { depth: 10 })
}

function search(hellorf: Hellorf, kind: AssetKind): PromiseLike<unknown> {
  return hellorf.search.assets({ kind, text: '云南' })
}
