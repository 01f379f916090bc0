import { expect, test } from 'vitest'
import type { Fault } from './fault.ts'
import { FaultPlan } from './fault-plan.ts'

const plan = (): FaultPlan => new FaultPlan((operation) => ['a', 'b'].includes(operation))

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

test('refuses what could never strike', () => {
  expect(() => plan().add({ name: 'explode' } as unknown as Fault)).toThrow('There are: hang')
  expect(() => plan().add({ name: 'html', operation: 'c' })).toThrow("operation 'c'")
  expect(() => plan().add({ name: 'html', times: 0 })).toThrow(RangeError)
})
