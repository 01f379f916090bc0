import { expect, test, vi } from 'vitest'
import { ELSEWHERE, redirectElsewhere } from './astray.ts'
import { endlessBody, reset, silence, times } from './faults.ts'
import { Wire } from './wire.ts'

const time = {
  note: () => {},
  called: () => {},
  elapse: async () => {},
  sleep: () => new Promise<void>((resolve) => setImmediate(resolve)),
}

const base = () => vi.fn<typeof fetch>(async () => new Response('ok'))
const URL_A = 'https://api.example/a?x=1'

test.each<[string, Parameters<typeof fetch>]>([
  ['text and init', [URL_A, { method: 'post', body: 'a=1', headers: { 'X-Key': 'k' } }]],
  ['a Request', [new Request(URL_A, { method: 'POST', body: 'a=1', headers: { 'x-key': 'k' } })]],
  [
    'a URL and a form',
    [
      new URL(URL_A),
      { method: 'POST', body: new URLSearchParams({ a: '1' }), headers: { 'x-key': 'k' } },
    ],
  ],
])('keeps a call made of %s, and lets it through untouched', async (_, call) => {
  const wire = new Wire(time)
  const vendor = base()
  await wire.wrap(vendor)(...call)
  expect(wire.calls).toMatchObject([
    { url: URL_A, method: 'POST', body: 'a=1', headers: { 'x-key': 'k' }, redirect: 'follow' },
  ])
  expect(vendor.mock.calls[0]?.[0]).toBe(call[0])
  expect(vendor.mock.calls[0]?.[1]).toBe(call[1])
})

test('the body of a Request can still be read by the vendor', async () => {
  const wire = new Wire(time)
  const vendor: typeof fetch = async (input) => new Response(await new Request(input).text())
  const request = new Request(URL_A, { method: 'POST', body: 'a=1' })
  expect(await (await wire.wrap(vendor)(request)).text()).toBe('a=1')
})

test('a fault meets only the calls that it is for, and only until healed', async () => {
  const wire = new Wire(time)
  const fetch = wire.wrap(base())
  wire.break(reset, (call) => call.method === 'POST')
  await expect(fetch(URL_A)).resolves.toBeInstanceOf(Response)
  await expect(fetch(URL_A, { method: 'POST' })).rejects.toThrow('fetch failed')
  wire.heal()
  await expect(fetch(URL_A, { method: 'POST' })).resolves.toBeInstanceOf(Response)
})

test('a fault for so many times lets the rest through', async () => {
  const wire = new Wire(time)
  const fetch = wire.wrap(base())
  wire.break(times(2, reset))
  const outcomes = await Promise.allSettled([fetch(URL_A), fetch(URL_A), fetch(URL_A)])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
})

test('silence lasts until the signal aborts, and ends with its reason', async () => {
  const wire = new Wire(time)
  const controller = new AbortController()
  wire.break(silence)
  const call = wire.wrap(base())(URL_A, { signal: controller.signal })
  controller.abort('enough')
  await expect(call).rejects.toBe('enough')
})

test('an aborted signal sends nothing', async () => {
  const wire = new Wire(time)
  await expect(wire.wrap(base())(URL_A, { signal: AbortSignal.abort('no') })).rejects.toBe('no')
  expect(wire.calls).toEqual([])
})

test.each([
  ['follow', [URL_A, ELSEWHERE]],
  ['manual', [URL_A]],
  ['error', [URL_A]],
] as const)('a redirect under %s does what the platform does', async (redirect, urls) => {
  const wire = new Wire(time)
  wire.break(redirectElsewhere)
  await wire
    .wrap(base())(URL_A, { redirect })
    .catch(() => undefined)
  expect(wire.calls.map(({ url }) => url)).toEqual(urls)
})

test('close ends what is still read, so that a body without end does not outlast the tests', async () => {
  const wire = new Wire(time)
  wire.break(endlessBody)
  const response = await wire.wrap(base())(URL_A)
  const reading = response.text()
  wire.close()
  await expect(reading).rejects.toThrow('The case is over.')
  expect(wire.unread).toBe(0)
})
