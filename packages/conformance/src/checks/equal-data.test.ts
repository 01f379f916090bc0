import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { equalData } from './equal-data.ts'

test('objects of another realm are compared by their data', () => {
  const foreign: unknown = runInNewContext('({ items: [{ id: "a" }], more: undefined })')
  equalData(foreign, { items: [{ id: 'a' }], more: undefined })
  expect(() => equalData(foreign, { items: [{ id: 'b' }], more: undefined }, 'differs')).toThrow(
    'differs',
  )
  expect(() => equalData(runInNewContext('[1]'), ['1'])).toThrow()
  expect(() => equalData({ more: undefined }, {})).toThrow()
  equalData(new Uint8Array([1]), new Uint8Array([1]))
  expect(() => equalData(new Uint8Array([1]), new Uint8Array([2]))).toThrow()
})
