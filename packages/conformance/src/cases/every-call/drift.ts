import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { PicturedeskError } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import type { Call } from '../../calls/call.ts'
import { reads, readsSomething } from '../../calls/calls.ts'
import { gist } from '../../calls/gist.ts'
import { equalData } from '../../checks/equal-data.ts'
import { settled } from '../../time/settled.ts'
import { type RecordedResponse, recording, replaying } from '../../wire/replay.ts'
import { type Variation, withExtras, withGaps, withUnforeseen } from '../../wire/variations.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** What changes at the vendor from one day to the next. */
export const driftCases: readonly ConformanceCase[] = [
  {
    id: 'drift/extra-fields',
    title: 'unknown fields change nothing, in any response',
    applies: readsSomething,
    run: (bench) =>
      eachReplay(bench, async ({ session, probe, responses, json, right }) => {
        session.wire.break(replaying(withJson(responses, withExtras(json))))
        const got = gist(await settled(probe.name, () => probe.call()))
        equalData(got, right, `${probe.name} gives another result when there are unknown fields.`)
      }),
  },
  {
    id: 'drift/unknown-values',
    title: 'an unknown value, anywhere in a response, passes or is a typed error',
    applies: readsSomething,
    run: (bench) => eachReplay(bench, (replay) => tryAll(replay, withUnforeseen(replay.json))),
  },
  {
    id: 'drift/missing-fields',
    title: 'a field that is missing or null, anywhere in a response, passes or is a typed error',
    applies: readsSomething,
    run: (bench) => eachReplay(bench, (replay) => tryAll(replay, withGaps(replay.json))),
  },
]

/** A call, and what it got when nothing was wrong. */
interface Replay {
  readonly session: Session
  readonly probe: Call
  readonly responses: readonly RecordedResponse[]
  /** The body of the last response, which varies. */
  readonly json: unknown
  /** What the call gave. */
  readonly right: unknown
}

async function eachReplay(bench: Bench, run: (replay: Replay) => Promise<void>): Promise<void> {
  const session = await bench.open()
  for (const probe of await reads(bench, session)) {
    if (!probe.json) continue
    const responses: RecordedResponse[] = []
    session.wire.break(recording(responses))
    const right = gist(await probe.call())
    const json: unknown = JSON.parse(responses.at(-1)?.text ?? 'null')
    await run({ session, probe, responses, json, right })
    session.wire.heal()
  }
}

async function tryAll(replay: Replay, variations: Iterable<Variation>): Promise<void> {
  const { session, probe, responses } = replay
  const problems: string[] = []
  for (const { path, value } of variations) {
    session.wire.break(replaying(withJson(responses, value)))
    try {
      const made = madeUp(gist(await settled(probe.name, () => probe.call({ timeout: 1_000 }))))
      if (made !== undefined) problems.push(`${path}: made up the id ${made}`)
    } catch (error) {
      if (!PicturedeskError.isInstance(error)) problems.push(`${path}: ${String(error)}`)
    }
  }
  assert.ok(isDeepStrictEqual(problems, []), `${probe.name}: ${problems.slice(0, 5).join('; ')}`)
}

function withJson(responses: readonly RecordedResponse[], json: unknown): RecordedResponse[] {
  return responses.map((response, index) =>
    index === responses.length - 1 ? { ...response, text: JSON.stringify(json) } : response,
  )
}

/** Finds an id that was made although the part that it is made of is missing. */
function madeUp(ids: unknown): string | undefined {
  if (Array.isArray(ids)) return ids.map(madeUp).find((id) => id !== undefined)
  const bad = typeof ids === 'string' && /[/:](undefined|null|NaN|\[object Object\])?$/.test(ids)
  return bad ? ids : undefined
}
