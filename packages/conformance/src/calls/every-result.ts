import type { MethodName } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import { printed } from '../checks/console-watch.ts'
import { changesTo, surroundings } from '../checks/surroundings.ts'
import { settled } from '../time/settled.ts'
import { type RecordedResponse, recording } from '../wire/replay.ts'
import { calls } from './calls.ts'
import { furnish } from './furnished.ts'

/** What a call gave when nothing was wrong. */
export interface CallResult {
  readonly name: string
  readonly method: MethodName
  /** Of a listing, its first page. */
  readonly result: unknown
  /** When it came, in milliseconds since the epoch. */
  readonly now: number
  /** What the vendor sent for it; nothing for a file, whose bytes must not be read as text. */
  readonly responses: readonly RecordedResponse[]
}

/** What every claimed call gave, and what came of making them all. */
export interface EveryResult {
  readonly results: readonly CallResult[]
  /** What was printed meanwhile. */
  readonly lines: readonly unknown[]
  /** Names of what all code shares, and what is not as it was. */
  readonly changes: readonly string[]
}

/** Makes every claimed call once, with two things in each list. Worked out once for all cases. */
export function everyResult(bench: Bench): Promise<EveryResult> {
  return bench.once('results', async () => {
    const before = surroundings()
    const results: CallResult[] = []
    const session = await bench.open()
    const { wire, time } = session
    const lines = await printed(async () => {
      await furnish(bench, session)
      for (const { name, method, call, json } of await calls(bench, session)) {
        const responses: RecordedResponse[] = []
        if (json) wire.break(recording(responses))
        const result = await settled(name, () => call())
        wire.heal()
        results.push({ name, method, result, now: time.now(), responses })
      }
    })
    return { results, lines, changes: changesTo(before) }
  })
}
