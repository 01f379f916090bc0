import { expect, test } from 'vitest'
import type { Measurement } from './measurement.ts'
import { renderTable } from './render-table.ts'

const measurements: Measurement[] = [
  { section: 'calls', what: 'a call', value: 1.25, unit: '×', limit: 1.25 },
  { section: 'size', what: 'a bundle', value: 10.01, unit: 'kB', limit: 10, details: ['a.js'] },
  { section: 'packages', what: 'a peer', value: 7, unit: 'packages' },
]

test('says which limits hold', () => {
  expect(renderTable(measurements, { verbose: false }).split('\n')).toEqual([
    '               value       limit',
    'a call        1.25 ×      1.25 ×  ok',
    'a bundle    10.01 kB    10.00 kB  over',
    'a peer             7',
    '',
  ])
})

test('says more when wanted', () => {
  expect(renderTable(measurements, { verbose: true })).toContain('over\n    a.js\n')
})

test('has no lines where nothing could be measured', () => {
  expect(renderTable([], { verbose: true }).trim()).toMatch(/^value +limit$/)
})
