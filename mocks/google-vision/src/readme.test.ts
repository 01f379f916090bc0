import { readFile } from 'node:fs/promises'
import { startMock } from '@picturedesk/mocks'
import { expect, test } from 'vitest'
import { googleVisionMock } from './index.ts'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
const scenarios = Object.entries(googleVisionMock.scenarios ?? {})

test('the README describes every scenario, and no other', () => {
  const rows = Array.from(readme.matchAll(/^\| `(.+?)` +\| (.+?) +\|$/gm), ([, ...row]) => row)
  expect(rows).toEqual(scenarios.map(([name, { description }]) => [name, description]))
})

test('the README names every credential', () => {
  const names = Object.keys(googleVisionMock.credentials ?? {})
  expect(readme).toContain(`mock.credentials: ${names.join(', ')}\n`)
})

test.each(scenarios)('the mock starts in the scenario %s', async (scenario) => {
  await using mock = await startMock(googleVisionMock, { scenario: scenario as never })
  expect(mock.vendor).toBe('google-vision')
})

test('the mock is found by its id, as the README says', async () => {
  await using mock = await startMock('google-vision', { from: import.meta.url })
  expect(mock.credentials).toEqual(googleVisionMock.credentials)
})
