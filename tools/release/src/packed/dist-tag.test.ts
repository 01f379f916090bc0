import { validRange } from 'semver'
import { expect, test } from 'vitest'
import { isDistTag, isPreReleaseName, isSnapshotName } from './dist-tag.ts'

const parts = ['', 'v', 'x', '1', 'a', '.', '-', 'latest', 'release']
const texts = parts.flatMap((a) =>
  parts.flatMap((b) =>
    parts.flatMap((c) => parts.flatMap((d) => parts.map((e) => a + b + c + d + e))),
  ),
)

test('no text that semver reads as a range is a dist-tag', () => {
  const accepted = new Set(texts.filter(isDistTag))
  expect(accepted.size).toBeGreaterThan(1000)
  expect([...accepted].filter((text) => validRange(text) !== null)).toEqual([])
})

test.each(['latest', 'next', 'release-1.x', 'vendor', 'xmas', 'v-next'])('%s is one', (text) => {
  expect(isDistTag(text)).toBe(true)
})

test.each(['v1', 'v1.x', 'x', '1.x', 'vx', 'v1.2.3-a', '', '--otp', 'A', 'a b', '^1', '*'])(
  '"%s" is none',
  (text) => {
    expect(isDistTag(text)).toBe(false)
  },
)

test.each(['latest', 'next', 'v2', 'x', 'a.b'])('"%s" is no name of a snapshot', (text) => {
  expect(isSnapshotName(text)).toBe(false)
})

test.each(['latest', 'v2', 'x', 'a.b', 'A', '', '1'])(
  '"%s" is no name of a pre-release',
  (text) => {
    expect(isPreReleaseName(text)).toBe(false)
  },
)

test.each(['next', 'beta', 'rc-2'])('"%s" is the name of a pre-release', (text) => {
  expect(isPreReleaseName(text)).toBe(true)
})
