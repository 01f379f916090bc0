import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { envelopeSpec } from '../fixtures/envelope-spec.ts'
import type { Mock } from '../mock.ts'
import { startMock } from '../start-mock.ts'
import type { MockVendor } from '../vendor/vendor.ts'
import { readCoverage } from './coverage-files.ts'
import { coverageTotals, type OperationCoverage } from './coverage-report.ts'

/** Responds from memory: first as an example of the spec has it, then otherwise. */
function envelope(): MockVendor {
  let calls = 0
  return {
    id: 'envelope',
    spec: structuredClone(envelopeSpec), // the coverage of a process is that of one document
    create: () => ({
      handlers: {
        listThings: () => ({
          kind: 'json',
          body: { code: 20000, data: calls++ === 0 ? [] : ['c'] },
        }),
      },
    }),
  }
}

let mock: Mock
let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'coverage-'))
  mock = await startMock(envelope(), { coverage: { directory } })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  mock.takeViolations()
  await mock.close()
  await rm(directory, { recursive: true })
})

const list = (prefer?: string): Promise<Response> =>
  mock.fetch(`${mock.url}/things`, { headers: prefer === undefined ? {} : { prefer } })

function reached(of: Mock = mock): Record<string, string[]> {
  const names = ({ statuses, examples, codes }: OperationCoverage): string[] =>
    [...statuses, ...examples, ...codes]
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => `${name} ${count}`)
  return Object.fromEntries(
    of
      .coverage()
      .operations.filter(({ count }) => count > 0)
      .map((operation) => [operation.operation, names(operation)]),
  )
}

test('knows what there is to reach', () => {
  expect(mock.coverage().vendor).toBe('envelope')
  expect(mock.coverage().operations).toMatchObject([
    {
      operation: 'listThings',
      method: 'GET',
      path: '/things',
      count: 0,
      statuses: [
        { name: '200', count: 0 },
        { name: '5XX', count: 0 },
      ],
      examples: [{ name: 'things' }, { name: 'none' }, { name: 'failed' }, { name: 'down' }],
      codes: [{ name: 'code=20000' }, { name: 'code=50000' }],
    },
    { operation: 'deleteThings', statuses: [{ name: '204' }], examples: [], codes: [] },
    { operation: 'getThing', codes: [] },
  ])
})

test('counts a response from memory by what it says, and as the example that it equals', async () => {
  await list()
  await list()
  expect(reached()).toEqual({ listThings: ['200 2', 'none 1', 'code=20000 2'] })
})

test('counts examples that are asked for, or that Prism serves, and classes of statuses', async () => {
  await list('example=failed')
  await list('code=500')
  await mock.fetch(`${mock.url}/thing`)
  await mock.fetch(`${mock.url}/things`, { method: 'DELETE' })
  expect(reached()).toEqual({
    listThings: ['200 1', '5XX 1', 'failed 1', 'down 1', 'code=50000 1'],
    getThing: ['200 1', 'thing 1'],
    deleteThings: ['204 1'],
  })
})

test('counts only what arrived as the vendor sent it', async () => {
  await list('example=misspelt')
  mock.fault({ name: 'truncated-json' })
  await list()
  mock.fault({ name: 'server-error' })
  await list()
  mock.fault({ name: 'response-lost' })
  await expect(list()).rejects.toThrow('fetch failed')
  expect(reached()).toEqual({})
  mock.fault({ name: 'example', example: 'failed' })
  await list()
  expect(reached()).toEqual({ listThings: ['200 1', 'failed 1', 'code=50000 1'] })
})

test('counts over resets, by mock and by process', async () => {
  const vendor = envelope()
  await using first = await startMock(vendor)
  await using second = await startMock(vendor)
  await first.fetch(`${first.url}/thing`)
  first.reset()
  await second.fetch(`${second.url}/thing`)
  const thing = (of?: 'process'): unknown =>
    second.coverage(of ? { of } : {}).operations.find(({ operation }) => operation === 'getThing')
  expect(thing()).toMatchObject({ count: 1 })
  expect(thing('process')).toMatchObject({ count: 2, examples: [{ name: 'thing', count: 2 }] })
  expect(reached()).toEqual({})
})

test('is written when a mock closes, and read back as one report', async () => {
  vi.stubEnv('PICTUREDESK_COVERAGE_DIR', directory)
  const other = await startMock(envelope())
  await list('example=failed')
  await other.fetch(`${other.url}/thing`)
  await mock.close()
  await other.close()
  // As another worker has written it.
  const [name = ''] = await readdir(directory)
  const [mine] = await readCoverage(directory)
  await writeFile(join(directory, `envelope.other.coverage.json`), JSON.stringify(mine))
  const [report, ...others] = await readCoverage(directory)
  expect([name.endsWith('.coverage.json'), others]).toEqual([true, []])
  expect(report && coverageTotals(report)).toEqual({
    operations: { reached: 1, of: 3 },
    statuses: { reached: 1, of: 4 },
    examples: { reached: 1, of: 5 },
    codes: { reached: 0, of: 2 },
  })
  expect(report?.operations.find(({ operation }) => operation === 'getThing')?.count).toBe(2)
})

test('says which file it cannot read', async () => {
  await writeFile(join(directory, 'broken.coverage.json'), '{')
  await expect(readCoverage(directory)).rejects.toThrow('broken.coverage.json')
  await writeFile(join(directory, 'broken.coverage.json'), '[]')
  await expect(readCoverage(directory)).rejects.toThrow(TypeError)
})
