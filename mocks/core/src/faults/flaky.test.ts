import { expect, test } from 'vitest'
import { library as vendor } from '../fixtures/library.ts'
import type { Mock } from '../mock.ts'
import { startMock } from '../start-mock.ts'
import type { MockVendor } from '../vendor/vendor.ts'
import type { Fault } from './fault.ts'

const flaky: MockVendor<{ key: string }, 'flaky'> = {
  ...vendor,
  scenarios: {
    flaky: {
      description: 'One in five calls fails.',
      faults: [{ name: 'unavailable', probability: 0.2, seed: 7 }],
    },
  },
}

/** The statuses of so many calls, one after the other. */
async function statuses(mock: Mock<{ key: string }>, calls = 60): Promise<number[]> {
  const all: number[] = []
  for (let call = 0; call < calls; call++)
    all.push((await mock.fetch(`${mock.url}/books/7?Key=k-1`)).status)
  return all
}

test('a flaky day is the same in another mock, and after a reset', async () => {
  await using mock = await startMock(flaky, { scenario: 'flaky' })
  await using other = await startMock(flaky, { scenario: 'flaky' })
  const day = await statuses(mock)
  expect(new Set(day)).toEqual(new Set([200, 503]))
  expect(await statuses(other)).toEqual(day)
  mock.reset()
  expect(await statuses(mock)).toEqual(day)
})

test('several flaky faults strike side by side', async () => {
  await using mock = await startMock(flaky)
  const handles = [
    mock.fault({ name: 'server-error', probability: 0.2, seed: 1 }),
    mock.fault({ name: 'bad-gateway', probability: 0.2, seed: 2 }),
  ]
  const day = await statuses(mock)
  const count = (status: number): number => day.filter((one) => one === status).length
  expect(handles.map(({ struck }) => struck)).toEqual([count(500), count(502)])
  expect(Math.min(count(500), count(502), count(200))).toBeGreaterThan(0)
})

test('a fault that could not strike as meant is refused when it is planned', async () => {
  await using mock = await startMock(flaky)
  const plan = (fault: object) => (): unknown => mock.fault(fault as Fault)
  expect(plan({ name: 'latency', ms: -1 })).toThrow(RangeError)
  expect(plan({ name: 'latency', seconds: 1 })).toThrow("takes no option 'seconds'")
  expect(await statuses(mock, 1)).toEqual([200])
})
