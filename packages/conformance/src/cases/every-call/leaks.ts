import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { PicturedeskError } from '@picturedesk/provider'
import type { Session } from '../../bench/session.ts'
import type { Call } from '../../calls/call.ts'
import { reads, readsSomething } from '../../calls/calls.ts'
import { type AbortableOptions, abortsPromptly, failure } from '../../checks/expecting.ts'
import { settled } from '../../time/settled.ts'
import { timersLeft } from '../../time/timer-watch.ts'
import type { Fault } from '../../wire/fault.ts'
import { fixed, resetInBody, silence, stalledBody } from '../../wire/faults.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const leaksCases: readonly ConformanceCase[] = [
  leaving('completed', 'calls that got their response', undefined, async ({ call }, signal) => {
    await call({ signal, timeout: 30_000 })
  }),
  leaving('stopped', 'listings that were left early', undefined, async ({ start }, signal) => {
    const started = start({ signal, timeout: 30_000 })
    if (!isIterable(started)) return void (await started)
    for await (const _ of started) break
  }),
  ...[fixed(400), fixed(503), resetInBody].map((fault) =>
    leaving(nameOf(fault), `calls that met ${fault.name}`, fault, fails),
  ),
  ...[silence, stalledBody].flatMap((fault) => [
    leaving(
      `aborted-${nameOf(fault)}`,
      `calls that were aborted over ${fault.name}`,
      fault,
      aborts,
    ),
    leaving(
      `late-${nameOf(fault)}`,
      `calls that ran out of time over ${fault.name}`,
      fault,
      expires,
    ),
  ]),
  {
    id: 'leaks/disposal',
    title:
      'a provider that is dropped leaves nothing running; one that can be closed, can be twice',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      const timers = await timersLeft(async () => {
        await Promise.all(probes.map(({ call }) => call()))
        for (const name of [Symbol.asyncDispose, Symbol.dispose, 'close'] as const) {
          const close: unknown = Reflect.get(session.provider, name)
          if (typeof close !== 'function') continue
          await settled(String(name), () => close.call(session.provider))
          await settled(String(name), () => close.call(session.provider))
        }
      })
      assert.equal(timers, 0, `${timers} timers are left.`)
    },
  },
]

type End = (probe: Call, signal: AbortSignal, session: Session) => Promise<void>

/** After calls that ended in a way, no timer, no listener and no half-read response is left. */
function leaving(id: string, what: string, fault: Fault | undefined, end: End): ConformanceCase {
  return {
    id: `leaks/${id}`,
    title: `${what} leave no timer, no listener and no half-read response behind`,
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      const { signal } = new AbortController()
      if (fault !== undefined) session.wire.break(fault)
      for (const probe of probes) {
        const timers = await timersLeft(() => end(probe, signal, session))
        assert.equal(timers, 0, `${probe.name} left ${timers} timers.`)
        assert.equal(session.wire.unread, 0, `${probe.name} left a half-read response.`)
        const listeners = getEventListeners(signal, 'abort').length
        assert.equal(listeners, 0, `${probe.name} left ${listeners} listeners.`)
      }
    },
  }
}

async function fails({ name, call }: Call, signal: AbortSignal): Promise<void> {
  const error = await failure(name, () => call({ signal, timeout: 1_000 }))
  assert.ok(PicturedeskError.isInstance(error), String(error))
}

async function aborts({ name, call }: Call, _: AbortSignal, session: Session): Promise<void> {
  let given: AbortSignal | undefined
  const watched = (options: AbortableOptions) => {
    given = options.signal
    return call(options)
  }
  await abortsPromptly(session, [{ name, call: watched }])
  assert.ok(given)
  assert.equal(getEventListeners(given, 'abort').length, 0, `${name} left listeners.`)
}

async function expires({ name, call }: Call, signal: AbortSignal): Promise<void> {
  const error = await failure(name, () => call({ signal, timeout: 20 }))
  assert.ok(PicturedeskError.isInstance(error), String(error))
  assert.equal(error.code, 'timeout')
}

function nameOf({ name }: Fault): string {
  return name.replaceAll(/[^a-z0-9]+/g, '-')
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
