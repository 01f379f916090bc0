import { InvalidArgumentError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { labelLimits } from './label-limits.ts'

const tags = [
  { name: 'dress', confidence: 0.5 },
  { name: 'red' },
  { name: 'silk', confidence: 0.9 },
  { name: 'long', confidence: 0.7 },
]
const names = (limits: object) => labelLimits(limits, 'acme')(tags).map(({ name }) => name)

test.each([
  [{}, ['dress', 'red', 'silk', 'long']],
  [{ minConfidence: 0.7 }, ['red', 'silk', 'long']],
  [{ minConfidence: 1 }, ['red']],
  [{ minConfidence: 0 }, ['dress', 'red', 'silk', 'long']],
  [{ maxTags: 2 }, ['red', 'silk']],
  [{ maxTags: 3 }, ['red', 'silk', 'long']],
  [{ maxTags: 9 }, ['dress', 'red', 'silk', 'long']],
  [{ maxTags: 1, minConfidence: 0.6 }, ['red']],
])('limits %j keep %j, in the order of the vendor', (limits, expected) => {
  expect(names(limits)).toEqual(expected)
})

test.each([
  ['maxTags', 0],
  ['maxTags', 1.5],
  ['minConfidence', -0.1],
  ['minConfidence', 50],
  ['minConfidence', Number.NaN],
])('%s: %j is refused by its name', (field, value) => {
  const refused = (() => {
    try {
      return names({ [field]: value })
    } catch (error) {
      return error
    }
  })()
  if (!InvalidArgumentError.isInstance(refused)) throw refused
  expect(refused).toMatchObject({ field, provider: 'acme' })
})
