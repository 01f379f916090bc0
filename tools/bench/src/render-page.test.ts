import { expect, test } from 'vitest'
import type { Measurement } from './measurement.ts'
import { pageSections, renderPage } from './render-page.ts'

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
  expect(pageSections).toEqual(['calls', 'socket', 'first', 'registry', 'size', 'packages'])
})
