import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { PicturedeskError } from '@picturedesk/provider'
import type { Bench, Session } from '../bench.ts'
import { gist } from '../calls.ts'
import type { ConformanceCase } from '../conformance-case.ts'
import { equalData } from '../equal-data.ts'
import { settled } from '../expecting.ts'
import { type Probe, reads, readsSomething } from '../probes.ts'
import { type RecordedAnswer, recording, replaying } from '../replay.ts'
import { type Variation, withExtras, withGaps, withUnforeseen } from '../variations.ts'

/** What changes at the vendor from one day to the next. */
export const driftCases: readonly ConformanceCase[] = [
  {
    id: 'drift/extra-fields',
    title: 'fields that nobody knows change nothing, in any answer',
    applies: readsSomething,
    run: (bench) =>
      eachReplay(bench, async ({ session, probe, answers, json, right }) => {
        session.wire.break(replaying(withJson(answers, withExtras(json))))
        const got = gist(await settled(probe.name, () => probe.call()))
        equalData(got, right, `${probe.name} gives something else`)
      }),
  },
  {
    id: 'drift/unknown-values',
    title: 'a value that nobody knows, anywhere in an answer, passes or is a typed error',
    applies: readsSomething,
    run: (bench) => eachReplay(bench, (replay) => tryAll(replay, withUnforeseen(replay.json))),
  },
  {
    id: 'drift/missing-fields',
    title: 'a field that is missing or null, anywhere in an answer, passes or is a typed error',
    applies: readsSomething,
    run: (bench) => eachReplay(bench, (replay) => tryAll(replay, withGaps(replay.json))),
  },
]

/** A call, and what it was answered when nothing was wrong. */
interface Replay {
  readonly session: Session
  readonly probe: Probe
  readonly answers: readonly RecordedAnswer[]
  /** The last of them, which varies. */
  readonly json: unknown
  /** What the call gave. */
  readonly right: unknown
}

async function eachReplay(bench: Bench, run: (replay: Replay) => Promise<void>): Promise<void> {
  const session = await bench.open()
  for (const probe of await reads(bench, session)) {
    if (!probe.json) continue
    const answers: RecordedAnswer[] = []
    session.wire.break(recording(answers))
    const right = gist(await probe.call())
    const json: unknown = JSON.parse(answers.at(-1)?.text ?? 'null')
    await run({ session, probe, answers, json, right })
    session.wire.heal()
  }
}

async function tryAll(replay: Replay, variations: Iterable<Variation>): Promise<void> {
  const { session, probe, answers } = replay
  const problems: string[] = []
  for (const { path, value } of variations) {
    session.wire.break(replaying(withJson(answers, value)))
    try {
      const made = madeUp(gist(await settled(probe.name, () => probe.call({ timeout: 1_000 }))))
      if (made !== undefined) problems.push(`${path}: made up ${made}`)
    } catch (error) {
      if (!PicturedeskError.isInstance(error)) problems.push(`${path}: ${String(error)}`)
    }
  }
  assert.ok(isDeepStrictEqual(problems, []), `${probe.name}: ${problems.slice(0, 5).join('; ')}`)
}

function withJson(answers: readonly RecordedAnswer[], json: unknown): RecordedAnswer[] {
  return answers.map((answer, index) =>
    index === answers.length - 1 ? { ...answer, text: JSON.stringify(json) } : answer,
  )
}

/** An id that is none, since what it was made of is missing. */
function madeUp(ids: unknown): string | undefined {
  if (Array.isArray(ids)) return ids.map(madeUp).find((id) => id !== undefined)
  const bad = typeof ids === 'string' && /[/:](undefined|null|NaN|\[object Object\])?$/.test(ids)
  return bad ? ids : undefined
}
