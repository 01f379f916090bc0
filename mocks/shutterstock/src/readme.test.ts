import { readFile } from 'node:fs/promises'
import { startMock } from '@picturedesk/mocks'
import { expect, test } from 'vitest'
import { shutterstockMock } from './index.ts'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
const scenarios = Object.entries(shutterstockMock.scenarios ?? {})

test('the README describes every scenario, and no other', () => {
  const rows = Array.from(readme.matchAll(/^\| `(.+?)` +\| (.+?) +\|$/gm), ([, ...row]) => row)
  expect(rows).toEqual(scenarios.map(([name, { description }]) => [name, description]))
})

test('the README names every credential', () => {
  const names = Object.keys(shutterstockMock.credentials ?? {})
  expect(readme).toContain(`mock.credentials: ${names.join(', ')}\n`)
})

test.each(scenarios)('the mock starts in the scenario %s', async (scenario) => {
  await using mock = await startMock(shutterstockMock, { scenario: scenario as never })
  expect(mock.vendor).toBe('shutterstock')
})

test('the mock is found by its id, as the README says', async () => {
  await using mock = await startMock('shutterstock', { from: import.meta.url })
  expect(mock.credentials).toEqual(shutterstockMock.credentials)
})
