import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import type { CallOptions } from '@picturedesk/provider'
import { PicturedeskError } from '@picturedesk/provider'
import type { Session } from '../bench.ts'
import type { ConformanceCase } from '../conformance-case.ts'
import { failure, settled } from '../expecting.ts'
import { answer, type Fault, resetInBody, silence, stalledBody } from '../faults.ts'
import { type Probe, reads, readsSomething } from '../probes.ts'
import { timersLeft } from '../timer-watch.ts'

export const leaksCases: readonly ConformanceCase[] = [
  leaving('answered', 'calls that were answered', undefined, async ({ call }, signal) => {
    await call({ signal, timeout: 30_000 })
  }),
  leaving('stopped', 'listings that were left early', undefined, async ({ start }, signal) => {
    const started = start({ signal, timeout: 30_000 })
    if (!isIterable(started)) return void (await started)
    for await (const _ of started) break
  }),
  ...[answer(400), answer(503), resetInBody].map((fault) =>
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
      assert.equal(timers, 0, `${timers} timers left`)
    },
  },
]

type End = (probe: Probe, signal: AbortSignal, session: Session) => Promise<void>

/** After calls that ended in a way, no timer, no listener and no half-read answer is left. */
function leaving(id: string, what: string, fault: Fault | undefined, end: End): ConformanceCase {
  return {
    id: `leaks/${id}`,
    title: `${what} leave no timer, no listener and no answer half-read behind`,
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      const { signal } = new AbortController()
      if (fault !== undefined) session.wire.break(fault)
      for (const probe of probes) {
        const timers = await timersLeft(() => end(probe, signal, session))
        assert.equal(timers, 0, `${probe.name} left ${timers} timers`)
        assert.equal(session.wire.unread, 0, `${probe.name} left an answer half-read`)
        const listeners = getEventListeners(signal, 'abort').length
        assert.equal(listeners, 0, `${probe.name} left ${listeners} listeners`)
      }
    },
  }
}

async function fails({ name, call }: Probe, signal: AbortSignal): Promise<void> {
  const error = await failure(name, () => call({ signal, timeout: 1_000 }), 4_000)
  assert.ok(PicturedeskError.isInstance(error), String(error))
}

async function aborts({ name, call }: Probe): Promise<void> {
  const controller = new AbortController()
  const { signal } = controller
  const options: CallOptions = { signal, timeout: 30_000 }
  const over = failure(name, () => call(options))
  setImmediate(() => setImmediate(() => controller.abort()))
  assert.equal(await over, signal.reason)
  assert.equal(getEventListeners(signal, 'abort').length, 0, `${name} left listeners`)
}

async function expires({ name, call }: Probe, signal: AbortSignal): Promise<void> {
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
