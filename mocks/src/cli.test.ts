import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url))

interface Run {
  readonly child: ChildProcess
  readonly output: () => string
  readonly ended: Promise<number | null>
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code) }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'serves until %s, and then exits cleanly',
  async (signal) => {
    const { child, output, ended } = run('hellorf', '--json', '--scenario', 'hellorf=nonce-expired')
    await expect.poll(output, { timeout: 20_000 }).toContain('\n')
    const { vendor, url, credentials } = JSON.parse(output())
    expect(vendor).toBe('hellorf')
    expect(credentials).toEqual({
      clientId: '4fiodcz8xjl6p8nbzfex2',
      clientSecret: '9b530aa85723c06a90879bee8f5096d7',
    })
    const response = await fetch(`${url}/image/categories`)
    expect(await response.json()).toMatchObject({ result: false })
    await fetch(`${url}/image/nothing`)
    await expect.poll(output).toContain('hellorf: no operation (client)')
    child.kill(signal)
    expect(await ended).toBe(0)
  },
)

test('prints a table of what it serves', async () => {
  const { child, output, ended } = run()
  await expect.poll(output, { timeout: 20_000 }).toMatch(/hellorf +http:\/\/127\.0\.0\.1:\d+\/plus/)
  expect(output()).toMatch(/^vendor +url +credentials\n/)
  child.kill('SIGTERM')
  await ended
})

test.each([
  [['nobody'], 'There are: hellorf'],
  [['--port', 'x'], '--port'],
  [['--scenario', 'nobody=x'], '--scenario'],
  [['hellorf', '--scenario', 'hellorf=x'], 'purchase-answer-lost'],
  [['--nonsense'], '--nonsense'],
])('%o fails with a message', async (args, message) => {
  const { output, ended } = run(...args)
  expect(await ended).toBe(1)
  expect(output()).toContain(message)
})

test('--help says how', async () => {
  const { output, ended } = run('--help')
  expect(await ended).toBe(0)
  expect(output()).toContain('Usage: picturedesk-mocks')
})
