import { expect, test } from 'vitest'
import { passedMethods } from './vendor-reports.ts'

test('a method counts with the cases that called it, unless one of them failed or there is none', () => {
  expect(
    passedMethods({
      capabilities: { search: ['assets', 'similar'], usage: ['report'] },
      cases: [
        { methods: ['search.assets'], result: 'passed' },
        { methods: ['search.assets', 'search.similar'], result: 'passed' },
        { methods: ['search.similar'], result: 'failed' },
        { methods: [], result: 'passed' },
      ],
    }),
  ).toEqual({ search: { assets: 2 }, usage: {} })
})
