import { afterEach, expect, test } from 'vitest'
import { library as vendor } from '../fixtures/library.ts'
import type { Mock } from '../mock.ts'
import { type MockOptions, startMock } from '../start-mock.ts'
import { VirtualClock } from '../virtual-clock.ts'
import type { MockVendor } from './vendor.ts'

type Name = 'closing-time' | 'closed-until-noon' | 'slow' | 'strike'

const HOUR = 3_600_000

const scripted: MockVendor<{ key: string }, Name> = {
  ...vendor,
  scenarios: {
    slow: { description: 'Loans count by ten.', settings: { step: 10 } },
    strike: {
      description: 'Every call fails.',
      faults: [{ name: 'unavailable', times: 'always' }],
    },
    'closing-time': {
      description: 'Loans count by a hundred for an hour; then every call fails.',
      play: ({ fault, configure, clock }) => {
        configure({ step: 100 })
        clock.setTimeout(() => fault({ name: 'unavailable', times: 'always' }), HOUR)
      },
    },
    'closed-until-noon': {
      description: 'Every call fails before noon.',
      play: ({ fault, clock }) => {
        const closed = fault({ name: 'unavailable', times: 'always' })
        const never = clock.setTimeout(() => fault({ name: 'html', times: 'always' }), HOUR)
        clock.clearTimeout(never)
        clock.setTimeout(() => closed.remove(), 12 * HOUR - (clock.now() % (24 * HOUR)))
      },
    },
  },
}

let mock: Mock<{ key: string }, Name>

async function start(options: MockOptions<Name> = {}): Promise<void> {
  const clock = new VirtualClock({ start: 0, running: false })
  mock = await startMock(scripted, { clock, ...options })
}
afterEach(() => mock.close())

const status = async (): Promise<number> => (await mock.fetch(`${mock.url}/books/7?Key=k-1`)).status

async function loan(): Promise<number> {
  const response = await mock.fetch(`${mock.url}/loans?Key=k-1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"book":{"id":7}}',
  })
  return (await response.json()).data.loan
}

test('a script works over faults, memory and clock', async () => {
  await start()
  mock.scenario('closing-time')
  expect(await loan()).toBe(100)
  await mock.clock.advance(HOUR - 1)
  expect(await status()).toBe(200)
  await mock.clock.advance(1)
  expect(await status()).toBe(503)
})

test('a script may call off its faults and timers', async () => {
  await start()
  mock.scenario('closed-until-noon')
  expect(await status()).toBe(503)
  await mock.clock.advance(12 * HOUR)
  expect(await status()).toBe(200)
  expect((await mock.fetch(`${mock.url}/books/7?Key=k-1`)).headers.get('content-type')).toBe(
    'application/json',
  )
})

test('a reset calls off what a script has still to do', async () => {
  await start()
  mock.scenario('closing-time')
  mock.reset()
  await mock.clock.advance(2 * HOUR)
  expect(await status()).toBe(200)
  expect(await loan()).toBe(1)
})

test('a script given at the start plays again after a reset, from the time of the reset', async () => {
  await start({ scenario: 'closing-time' })
  await mock.clock.advance(HOUR)
  expect(await status()).toBe(503)
  mock.reset()
  expect(await loan()).toBe(100)
  await mock.clock.advance(HOUR)
  expect(await status()).toBe(503)
})

test('faults and settings of a scenario work without a script', async () => {
  await start()
  mock.scenario('slow')
  expect(await loan()).toBe(10)
  expect(await status()).toBe(200)
  mock.scenario('strike')
  expect(await status()).toBe(503)
})

test('a scenario with settings that nobody takes is refused', async () => {
  const slow = { description: 'Loans count by ten.', settings: { step: 10, shelf: 2 } }
  const tireless = { id: 'tireless', spec: vendor.spec, scenarios: { slow } }
  const error = await startMock(tireless, { scenario: 'slow' }).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(TypeError)
  expect(error.message).toBe(
    "A scenario has the settings step, shelf, but the vendor's behaviour takes none. Give it a method `configure`.",
  )
  await start()
})

test('a script leaves no timer behind when the mock is reset or closed', async () => {
  const timers = (): number =>
    process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  await start({ clock: new VirtualClock() })
  // Compared without a pause in between, as other timers come and go.
  const before = timers()
  mock.scenario('closing-time')
  expect(timers()).toBe(before + 1)
  mock.reset()
  expect(timers()).toBe(before)
  mock.scenario('closing-time')
  const closed = mock.close()
  expect(timers()).toBe(before)
  await closed
})
