import { expect, test } from 'vitest'
import type { Place } from '../place/place.ts'
import type { Cell } from './cell.ts'
import { renderResults } from './render-results.ts'
import { runCells } from './run-cells.ts'

const place = {} as Place

const cell = (name: string, run: Cell['run'], more: Partial<Cell> = {}): Cell => ({
  axis: 'runtimes',
  name,
  with: 'node@1.0.0',
  isInCi: true,
  run,
  ...more,
})

test('one cell that fails costs itself only, and is told whole', async () => {
  const cells = [
    cell('works', async () => 'found 7'),
    cell('breaks', () => Promise.reject(new Error('$ node main.js\n  in /somewhere\nboom'))),
    cell('lacks', async () => 'never', { skip: () => 'There is no browser.' }),
    cell('works, too', async () => 'found 8', { axis: 'installers' }),
  ]
  const told: string[] = []
  const results = await runCells(cells, place, 2, ({ status }) => told.push(status))
  expect(told.sort()).toEqual(['failed', 'passed', 'passed', 'skipped'])
  expect(renderResults(results)).toBe(
    [
      '',
      'installers',
      '  ✓ works, too  found 8',
      '',
      'runtimes',
      '  ✓ works       found 7',
      '  ✗ breaks      see below',
      '  – lacks       There is no browser.',
      '',
      'FAILED runtimes: breaks',
      '$ node main.js\n  in /somewhere\nboom',
      '',
      '2 passed, 1 failed, 1 skipped',
    ].join('\n'),
  )
})

test('what has passed before is not run again, and what passes is kept', async () => {
  const kept = new Map([['worked', 'found 7']])
  const before = {
    get: ({ name }: Cell) => kept.get(name),
    add: ({ name }: Cell, text: string) => void kept.set(name, text),
  }
  const cells = [
    cell('worked', () => Promise.reject(new Error('It was run again.'))),
    cell('breaks', () => Promise.reject(new Error('boom'))),
    cell('works', async () => 'found 8'),
  ]
  const results = await runCells(cells, place, 2, () => {}, before)
  expect(results.map(({ status, text }) => `${status} ${text}`)).toEqual([
    'passed found 7',
    'failed boom',
    'passed found 8',
  ])
  expect([...kept.keys()]).toEqual(['worked', 'works'])
})
