import { expect, test } from 'vitest'
import type { Measurement } from './measurement.ts'
import { pageSections, renderPage, replaceSections } from './render-page.ts'

const occasion = {
  date: new Date('2026-11-27T23:00:00Z'),
  machine: 'Node 24 on Linux',
  isBusy: false,
}
const measurements: Measurement[] = [
  { section: 'size', what: "import ky from 'ky', gzipped", value: 8.9, unit: 'kB' },
  { section: 'calls', what: 'ours', value: 1.25, unit: '×', limit: 1.3 },
  { section: 'calls', what: 'ky', value: 1.4, unit: '×' },
  { section: 'first', what: 'ours', value: 1.4, unit: '×', limit: 1.3 },
  { section: 'soak', what: 'left open', value: 0, unit: 'handles', limit: 0 },
]

test('has a table for each section that was measured, with limits where there are some', () => {
  const page = renderPage(measurements, occasion)
  expect(page).toContain('Measured on 2026-11-27 with Node 24 on Linux.')
  expect(page).not.toContain('busy')
  expect(renderPage(measurements, { ...occasion, isBusy: true })).toContain('kept the machine busy')
  expect(page.match(/^## .*/gm)).toEqual([
    '## A call without a network',
    '## The first response',
    '## Bytes in a bundle',
  ])
  expect(page).toContain(
    '| ours | 1.25 ×   | 1.30 × | yes    |\n| ky   | 1.40 ×   |        |        |',
  )
  expect(page).toContain('| ours | 1.40 ×   | 1.30 × | no     |')
  expect(page).toContain("| `import ky from 'ky'`, gzipped | 8.90 kB")
  expect(page).not.toContain('left open')
})

test('shows sections that compare with peers', () => {
  expect(pageSections).toEqual([
    'calls',
    'socket',
    'first',
    'registry',
    'size',
    'durable',
    'sources',
    'packages',
  ])
})

test('a section alone is measured anew, with its own day, and the others stay as they are', () => {
  const before = renderPage(measurements, occasion)
  const later = { date: new Date('2026-12-01T00:00:00Z'), machine: 'Node 26', isBusy: true }
  const page = replaceSections(
    before,
    [
      { section: 'calls', what: 'ours', value: 1.5, unit: '×' },
      { section: 'durable', what: 'time', value: 1.05, unit: '×', limit: 1.1 },
    ],
    later,
  )
  expect(page.match(/^## .*/gm)).toEqual([
    ...(before.match(/^## .*/gm) ?? []),
    '## Durable bulk work',
  ])
  expect(page.match(/Measured on [-0-9]+/g)).toEqual([
    'Measured on 2026-11-27',
    'Measured on 2026-12-01',
    'Measured on 2026-12-01',
  ])
  expect(page).toContain('| ours | 1.50 × ')
  expect(page).not.toContain('1.25 ×')
  expect(page).toContain("| `import ky from 'ky'`, gzipped | 8.90 kB")
  expect(page).toMatch(/[^\n]\n$/)
})
