import { expect, test } from 'vitest'
import { runMain } from './testing/run-main.ts'

test.each([
  [['nobody'], 'There are: hellorf'],
  [['--vendors', 'ogq,nobody'], "'nobody'"],
  [['ogq', '--vendor', 'ogq'], 'there twice'],
  [['--port', 'x'], '--port'],
  [['--port', '70000'], '--port'],
  [['--scenario', 'nobody=x'], '--scenario'],
  [['hellorf', '--scenario', 'hellorf=x'], 'purchase-answer-lost'],
  [['hellorf', '--scenario', 'hellorf'], '--scenario'],
  [['--nonsense'], 'There is no option --nonsense. There are: --vendor, --vendors, --spec'],
  [['hellorf', '--', 'vitest'], 'did you mean: picturedesk-mocks exec'],
  [['list', '--port', '1'], 'There is no option --port'],
  [['exec', 'vitest'], "what follows '--'"],
  [['exec', '--'], "what follows '--'"],
  [['exec', 'ogq', '--', 'true'], "what follows '--'"],
  [['drift'], '--upstream'],
  [['drift', 'ogq', '--upstream', 'ftp://x'], '--upstream'],
  [['drift', 'ogq', '--upstream', 'http://u:canary@x'], '--upstream takes no user or password'],
  [['drift', '--upstream', 'http://x'], 'one vendor'],
  [['drift', 'ogq', 'hellorf', '--upstream', 'http://x'], 'one vendor'],
])('%j is a mistake, and it says which', async (args, message) => {
  const { code, out, err } = await runMain(...args)
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
  const { code, out } = await runMain(...args)
  expect(code).toBe(0)
  expect(out).toMatch(/hellorf +purchase-answer-lost +The next purchase/)
  expect(out).toMatch(/omnious +task-fails +Every task/)
  expect(out).toContain('reset-mid-body')
})

test('lists as JSON, of the vendors that are named', async () => {
  const { out } = await runMain('list', 'ogq', '--json')
  const { vendors, faults } = JSON.parse(out)
  expect(vendors).toHaveLength(1)
  expect(vendors[0]).toMatchObject({
    id: 'ogq',
    scenarios: { 'quota-exhausted': 'Every call is one too many.' },
  })
  expect(faults).toContain('latency')
})
