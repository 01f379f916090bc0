import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url))

/** Runs the command line with its streams where a shell redirects them. */
function inShell(args: string, redirection: string) {
  const command = `exec "$0" --conditions=@picturedesk/source "$1" ${args} ${redirection}`
  const options = { encoding: 'utf8' } as const
  const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, CLI], options)
  return { status, stderr }
}

test.runIf(process.platform === 'linux')(
  'a standard output that is full is told, with code 1',
  () => {
    const told =
      'picturedesk-mocks: Cannot write to the standard output. There is no space left on the device.\n'
    expect(inShell('--help', '>/dev/full')).toEqual({ status: 1, stderr: told })
    expect(inShell('--nonsense', '>/dev/full')).toMatchObject({ status: 2 })
  },
)

test.runIf(process.platform === 'linux')('a stderr that is full changes nothing', () => {
  expect(inShell('--help', '>/dev/null 2>/dev/full')).toEqual({ status: 0, stderr: '' })
  expect(inShell('--nonsense', '2>/dev/full')).toEqual({ status: 2, stderr: '' })
})
