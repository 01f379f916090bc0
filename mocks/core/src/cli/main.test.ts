import type { TemporaryApplication } from '@picturedesk/installed/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applicationWithMocks } from '../fixtures/installed-mocks.ts'
import { runMain } from './testing/run-main.ts'

let app: TemporaryApplication
beforeAll(() => {
  app = applicationWithMocks()
})
afterAll(() => app[Symbol.dispose]())

/** Runs the command line as if from the application. */
function run(...args: readonly string[]): ReturnType<typeof runMain> {
  const at = args.indexOf('--')
  const own = at < 0 ? args : args.slice(0, at)
  return runMain(...own, '--from', app.directory, ...args.slice(own.length))
}

test.each([
  [['nobody'], 'Installed mocks: library, shop.'],
  [['--vendors', 'shop,nobody'], "'nobody'"],
  [['shop', '--vendor', 'shop'], 'there twice'],
  [['--port', 'x'], '--port'],
  [['--port', '70000'], '--port'],
  [['--scenario', 'nobody=x'], '--scenario'],
  [['library', '--scenario', 'library=x'], 'closed, next-loan-fails'],
  [['library', '--scenario', 'library'], '--scenario'],
  [['--fault', 'nobody=latency'], '--fault'],
  [['library', '--fault', 'library=late'], "No fault is named 'late'"],
  [['list', '--fault', 'library=latency'], 'There is no option --fault'],
  [['--nonsense'], 'There is no option --nonsense. Known: --vendor, --vendors, --spec, --from'],
  [['library', '--', 'vitest'], 'did you mean: picturedesk-mocks exec'],
  [['list', '--port', '1'], 'There is no option --port'],
  [['exec', 'vitest'], "what follows '--'"],
  [['exec', '--'], "what follows '--'"],
  [['exec', 'shop', '--', 'true'], "what follows '--'"],
  [['drift'], '--upstream'],
  [['drift', 'shop', '--upstream', 'ftp://x'], '--upstream'],
  [['drift', 'shop', '--upstream', 'http://u:canary@x'], '--upstream takes no user or password'],
  [['drift', '--upstream', 'http://x'], 'one vendor'],
  [['drift', 'shop', 'library', '--upstream', 'http://x'], 'one vendor'],
])('%j is a mistake, and it says which', async (args, message) => {
  const { code, out, err } = await run(...args)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(/^picturedesk-mocks: /)
  expect(err).toContain(message)
  expect(err).not.toContain('canary')
})

test.each([
  [['--help'], 'Usage: picturedesk-mocks [command]'],
  [['-h'], 'Usage: picturedesk-mocks [command]'],
  [['help'], 'Usage: picturedesk-mocks [command]'],
  [['serve', '--help'], 'Usage: picturedesk-mocks [serve]'],
  [['list', '--help'], 'Usage: picturedesk-mocks list'],
  [['exec', '--help'], '3 if a request violated'],
  [['drift', '--help'], '4 if there is drift'],
])('%j says how', async (args, text) => {
  const { code, out } = await runMain(...args)
  expect(code).toBe(0)
  expect(out).toContain(text)
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})

test('says its version', async () => {
  const { code, out } = await runMain('--version')
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test.each([[['list']], [['--list']]])('%j shows scenarios and faults', async (args) => {
  const { code, out } = await run(...args)
  expect(code).toBe(0)
  expect(out).toMatch(/library +1 +closed +Every call fails/)
  expect(out).toMatch(/shop +1 +empty +Nothing is left/)
  expect(out).toContain('reset-mid-body')
})

test('lists as JSON, of the vendors that are named', async () => {
  const { out } = await run('list', 'shop', '--json')
  const { vendors, faults } = JSON.parse(out)
  expect(vendors).toEqual([{ id: 'shop', spec: '1', scenarios: { empty: 'Nothing is left.' } }])
  expect(faults).toContain('latency')
})
