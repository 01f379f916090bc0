import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isAlive, killAfterTest, until } from '../testing/processes.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const registryModule = fileURLToPath(new URL('npm-registry.ts', import.meta.url))

/** An npm that publishes for ever, and starts a process of its own. */
const npm = `#!${process.execPath}
const { spawn } = require('node:child_process')
const { renameSync, writeFileSync } = require('node:fs')
const inner = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'])
writeFileSync('pids.part', JSON.stringify([process.pid, inner.pid]))
renameSync('pids.part', 'pids.json')
setInterval(() => {}, 1000)
`

const command = `
  const { npmRegistry } = await import(${JSON.stringify(registryModule)})
  await npmRegistry({ cwd: process.cwd() }).publish('one.tgz', 'latest')
`

// A program without an ending of Windows is none there.
test.skipIf(process.platform === 'win32').each([
  ['the command alone', (pid: number) => pid],
  ['its whole group', (pid: number) => -pid],
])('a kill of %s ends npm that publishes', async (_, target) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'npm'), npm)
  chmodSync(join(folder, 'npm'), 0o755)
  const child = spawn(process.execPath, ['--input-type=module', '--eval', command], {
    cwd: folder,
    env: { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter) },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const file = join(folder, 'pids.json')
  await until(() => existsSync(file))
  const pids = JSON.parse(readFileSync(file, 'utf8')) as number[]
  killAfterTest(pids)
  expect(pids.every(isAlive)).toBe(true)
  process.kill(target(child.pid ?? 0), 'SIGKILL')
  await until(() => !pids.some(isAlive))
})
