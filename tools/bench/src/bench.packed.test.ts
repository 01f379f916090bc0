import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { vendors } from '@picturedesk/all-vendors'
import { expect, test } from 'vitest'
import type { Measurement } from './measurement.ts'

const bench = fileURLToPath(new URL('bench.ts', import.meta.url))
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [bench, ...args], { encoding: 'utf8', timeout: 60_000 })

test('measures a section, beside peers, with limits for our own', () => {
  const { status, stdout } = run('size', '--json')
  expect(status).toBe(0)
  const measurements = JSON.parse(stdout) as Measurement[]
  const own = measurements.filter(({ limit }) => limit !== undefined)
  const peers = measurements.filter(({ limit }) => limit === undefined)
  const searches = vendors.flatMap(({ entries }) =>
    entries.filter(({ capability }) => capability === 'search'),
  )
  expect(own.map(({ what }) => what)).toEqual(
    [...vendors, ...searches].map(({ name }) => expect.stringContaining(`'${name}'`)),
  )
  expect(peers[0]?.what).toContain(`all ${vendors.length} vendors`)
  expect(own[0]).toMatchObject({ section: 'size', unit: 'kB', limit: expect.any(Number) })
  expect(own[0]?.details?.join()).toMatch(/packages\/transport/)
  expect(peers.map(({ what }) => what).join()).toMatch(/'ky'.*'axios'/)
  for (const { value } of peers) expect(value).toBeGreaterThan(1)
})

test('refuses a section that it does not have', () => {
  expect(run('speed')).toMatchObject({
    status: 1,
    stdout: '',
    stderr:
      "There is no section 'speed'. There are: calls, socket, first, registry, size, load, packages, mocks, harness, documents, bulk, durable, sources, soak.\n",
  })
})

test('refuses to write a section that the page does not have', () => {
  const { status, stderr } = run('soak', '--page')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^The page does not show 'soak'\. It shows: .*size.*\n$/)
})

test('soaks the mocks in a process that ends with nothing left open', () => {
  const { status, stdout, stderr } = run('soak', '--json', '--requests', '400')
  expect([status, stderr]).toEqual([0, 'Measuring soak…\n'])
  const measurements = JSON.parse(stdout) as Measurement[]
  const counted = measurements.filter(({ unit }) => ['rejections', 'handles'].includes(unit))
  expect(counted.map(({ value, details = [] }) => [value, ...details])).toEqual([[0], [0]])
})

test.each(['0', '1e400', 'many'])('refuses to soak with %s requests', (requests) => {
  const { status, stderr } = run('soak', '--requests', requests)
  expect(status).toBe(1)
  expect(stderr).toContain(`--requests is ${requests}; give a whole number from 10 up.`)
})
