import { expect, test } from 'vitest'
import { isSnapshot, snapshotSuffix } from './snapshot-version.ts'

test('a commit has one snapshot of a name', () => {
  const suffix = snapshotSuffix(
    'new-search',
    'abcdef0123456789',
    new Date('2026-11-27T12:34:56+02:00'),
  )
  expect(suffix).toBe('new-search-20261127103456-abcdef012')
  expect(isSnapshot(`0.0.0-${suffix}`)).toBe(true)
})

test.each(['0.0.0', '1.0.0', '1.0.0-next.0', '0.0.0-next.0'])('%s is no snapshot', (version) => {
  expect(isSnapshot(version)).toBe(false)
})
