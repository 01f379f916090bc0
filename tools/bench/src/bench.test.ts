import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
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
  expect(own.map(({ limit }) => limit)).toEqual([10, 8, 8, 8])
  expect(own[0]).toMatchObject({ section: 'size', unit: 'kB' })
  expect(own[0]?.details?.join()).toMatch(/packages\/transport/)
  expect(peers.length).toBeGreaterThan(1)
  for (const { value } of peers) expect(value).toBeGreaterThan(1)
})

test('refuses a section that it does not have', () => {
  expect(run('speed')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: "There is no section 'speed'. There are: calls, size, load, packages, mocks, bulk.\n",
  })
})
