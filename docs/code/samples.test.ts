import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { RunningMocks } from './running/running-mocks.ts'

// Each file here is what a guide shows. It runs as a user would run it, by the environment, against mocks over
// HTTP; what it prints is the file beside it, which the guide shows as well.

const REMEDY =
  'Run `pnpm --filter @picturedesk/docs test -u`, and read what it wrote.'

const folder = import.meta.dirname
// Programs that another test starts by itself.
const OTHERS = ['running/', 'bulk-with-bullmq/recipe/']
const samples = globSync('**/*.ts', { cwd: folder })
  .filter(
    (path) =>
      !path.endsWith('.test.ts') &&
      !OTHERS.some((other) => path.startsWith(other)),
  )
  .sort()

let mocks: RunningMocks
beforeAll(async () => {
  mocks = await RunningMocks.start()
})
afterAll(() => mocks.close())

test.each(samples)('%s prints what the guide says', async (path) => {
  mocks.prepare(readFileSync(join(folder, path), 'utf8'))
  const lines: string[] = []
  const keep = (...values: unknown[]): void => {
    lines.push(
      values
        .map((one) => (typeof one === 'string' ? one : inspect(one)))
        .join(' '),
    )
  }
  const spies = (['log', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(keep),
  )
  const environment = { ...process.env }
  try {
    await import(join(folder, path))
  } finally {
    for (const spy of spies) spy.mockRestore()
    // A sample may change it.
    process.env = environment
  }
  expect(mocks.takeViolations()).toEqual([])
  const file = path.replace(/\.ts$/, '.txt')
  if (lines.length === 0)
    return expect(existsSync(join(folder, file)), `docs/code/${file}`).toBe(
      false,
    )
  // Else it would be written here and now, and nobody would have read it.
  if (process.env['PICTUREDESK_FROZEN'] === '1')
    expect(
      existsSync(join(folder, file)),
      `docs/code/${file} is missing. ${REMEDY}`,
    ).toBe(true)
  await expect(lines.join('\n')).toMatchFileSnapshot(file)
})

test('every output that a guide can show is that of a sample', () => {
  const outputs = globSync('**/*.txt', { cwd: folder })
  expect(
    outputs.filter((path) => !samples.includes(path.replace(/\.txt$/, '.ts'))),
  ).toEqual([])
})
