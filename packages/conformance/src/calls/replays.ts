import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import { type RecordedResponse, recording, replaying } from '../wire/replay.ts'
import type { Call } from './call.ts'
import { reads } from './calls.ts'

/** A call that only reads, and the responses that it met when nothing was wrong. */
export interface Replay {
  readonly session: Session
  readonly probe: Call
  /** The body of the last response, which varies. */
  readonly json: unknown
  /** The bodies of all responses. */
  readonly text: string
  readonly responses: readonly RecordedResponse[]
  /** What the call gave. */
  readonly result: unknown
  /** From now on, the call meets the same responses, the last one with this body. */
  meet(json: unknown): void
}

/** Makes each call that only reads, and hands it over with what it met. */
export async function eachReplay(
  bench: Bench,
  run: (replay: Replay) => Promise<void>,
  prepare: (session: Session) => Promise<void> = async () => {},
): Promise<void> {
  const session = await bench.open()
  await prepare(session)
  for (const probe of await reads(bench, session)) {
    if (!probe.json) continue
    const responses: RecordedResponse[] = []
    session.wire.break(recording(responses))
    const result = await probe.call()
    const json: unknown = JSON.parse(responses.at(-1)?.text ?? 'null')
    const meet = (varied: unknown) => session.wire.break(replaying(withJson(responses, varied)))
    const text = responses.map((response) => response.text).join('\n')
    await run({ session, probe, json, text, responses, result, meet })
    session.wire.heal()
  }
}

function withJson(responses: readonly RecordedResponse[], json: unknown): RecordedResponse[] {
  return responses.map((response, index) =>
    index === responses.length - 1 ? { ...response, text: JSON.stringify(json) } : response,
  )
}
