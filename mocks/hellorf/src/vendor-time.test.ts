import { expect, test } from 'vitest'
import { vendorTime } from './vendor-time.ts'

test("writes China's local time without a zone", () => {
  expect(vendorTime(Date.parse('2017-02-24T16:32:18.999Z'))).toBe('2017-02-25 00:32:18')
})
