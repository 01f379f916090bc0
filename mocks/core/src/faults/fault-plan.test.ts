import { expect, test } from 'vitest'
import type { Fault } from './fault.ts'
import { FaultPlan } from './fault-plan.ts'

const plan = (): FaultPlan => new FaultPlan('shop', ['a', 'b'])

test('strikes once unless told otherwise', () => {
  const faults = plan()
  faults.add({ name: 'html' })
  expect([faults.take('a')?.name, faults.take('a')?.name]).toEqual(['html', undefined])
})

test('strikes n times, or always', () => {
  const faults = plan()
  faults.add({ name: 'html', times: 2 })
  const always = faults.add({ name: 'latency', times: 'always' })
  const names = [1, 2, 3, 4].map(() => faults.take('b')?.name)
  expect(names).toEqual(['html', 'html', 'latency', 'latency'])
  expect(always.struck).toBe(2)
})

test('strikes only the operation that it is for', () => {
  const faults = plan()
  faults.add({ name: 'html', operation: 'b' })
  expect([faults.take('a'), faults.take('b')?.name]).toEqual([undefined, 'html'])
})

test('is called off by its handle, or all at once', () => {
  const faults = plan()
  faults.add({ name: 'html' }).remove()
  expect(faults.take('a')).toBeUndefined()
  faults.add({ name: 'html' })
  faults.clear()
  expect(faults.take('a')).toBeUndefined()
})

function strikesOf(faults: FaultPlan, requests = 1000): number[] {
  return Array.from({ length: requests }, (_, index) => index).filter(
    () => faults.take('a')?.name === 'html',
  )
}

function strikes(fault: Partial<Fault>): number[] {
  const faults = plan()
  faults.add({ name: 'html', ...fault } as Fault)
  return strikesOf(faults)
}

test('strikes with a probability, the same requests for the same seed', () => {
  const struck = strikes({ probability: 0.1, seed: 7 })
  expect(struck.length).toBeGreaterThan(60)
  expect(struck.length).toBeLessThan(140)
  expect(strikes({ probability: 0.1, seed: 7 })).toEqual(struck)
  expect(strikes({ probability: 0.1, seed: 8 })).not.toEqual(struck)
  expect(strikes({ probability: 0.1 })).toEqual(strikes({ probability: 0.1, seed: 1 }))
  expect(strikes({ probability: 0 })).toEqual([])
  expect(strikes({ probability: 1 })).toHaveLength(1000)
  expect(strikes({ probability: 0.1, seed: 7, times: 3 })).toEqual(struck.slice(0, 3))
})

test('a fault does not shift the strikes of another', () => {
  const struck = strikes({ probability: 0.1, seed: 7 })
  const faults = plan()
  faults.add({ name: 'latency', probability: 0.3, seed: 1 })
  faults.add({ name: 'html', probability: 0.1, seed: 7 })
  const beside = strikesOf(faults)
  expect(beside.length).toBeGreaterThan(0)
  expect(struck).toEqual(expect.arrayContaining(beside))
})

test('counts only the requests of its operation', () => {
  const faults = plan()
  faults.add({ name: 'html', operation: 'a', probability: 0.1, seed: 7 })
  const struck: number[] = []
  for (let index = 0; index < 1000; index++) {
    faults.take('b')
    if (faults.take('a')) struck.push(index)
  }
  expect(struck).toEqual(strikes({ probability: 0.1, seed: 7 }))
})

test('refuses what could never strike', () => {
  expect(() => plan().add({ name: 'explode' } as unknown as Fault)).toThrow('There are: hang')
  expect(() => plan().add({ name: 'html', operation: 'c' })).toThrow(
    /fault "html" .*the operation "c"/,
  )
  expect(() => plan().add({ name: 'html', times: 0 })).toThrow(RangeError)
})

test('with times, a probability strikes that often and no more; without, for ever', () => {
  expect(strikes({ probability: 1, times: 2 })).toEqual([0, 1])
  expect(strikes({ probability: 0.5, times: 'always' })).toEqual(strikes({ probability: 0.5 }))
  expect(strikes({ probability: 0.5 }).length).toBeGreaterThan(400)
  expect(strikes({ times: 'always' })).toHaveLength(1000)
})
