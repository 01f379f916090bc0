import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { PicturedeskError } from '@picturedesk/provider'
import { readsSomething } from '../../calls/calls.ts'
import { gist } from '../../calls/gist.ts'
import { eachReplay, type Replay } from '../../calls/replays.ts'
import { equalData } from '../../checks/equal-data.ts'
import { settled } from '../../time/settled.ts'
import { type Variation, withExtras, withGaps, withUnforeseen } from '../../wire/variations.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** What changes at the vendor from one day to the next. */
export const driftCases: readonly ConformanceCase[] = [
  {
    id: 'drift/extra-fields',
    title: 'unknown fields change nothing, in any response',
    applies: readsSomething,
    run: (bench) =>
      eachReplay(bench, async ({ probe, json, result, meet }) => {
        const right = gist(result)
        meet(withExtras(json))
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

async function tryAll(replay: Replay, variations: Iterable<Variation>): Promise<void> {
  const { probe, meet } = replay
  const problems: string[] = []
  for (const { path, value } of variations) {
    meet(value)
    try {
      const made = madeUp(gist(await settled(probe.name, () => probe.call({ timeout: 1_000 }))))
      if (made !== undefined) problems.push(`${path}: made up the id ${made}`)
    } catch (error) {
      if (!PicturedeskError.isInstance(error)) problems.push(`${path}: ${String(error)}`)
    }
  }
  assert.ok(isDeepStrictEqual(problems, []), `${probe.name}: ${problems.slice(0, 5).join('; ')}`)
}

/** Finds an id that was made although the part that it is made of is missing. */
function madeUp(ids: unknown): string | undefined {
  if (Array.isArray(ids)) return ids.map(madeUp).find((id) => id !== undefined)
  const bad = typeof ids === 'string' && /[/:](undefined|null|NaN|\[object Object\])?$/.test(ids)
  return bad ? ids : undefined
}
