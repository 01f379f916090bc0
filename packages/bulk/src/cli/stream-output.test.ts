import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const module = import.meta.resolve('./stream-output.ts')

/** Runs code in a process whose standard output a shell redirects. */
function inShell(redirection: string, code: string): string {
  const program = `import { demandOpen, streamOutput } from ${JSON.stringify(module)}
const out = streamOutput(process.stdout, () => {})
try { ${code} } catch (error) { console.error(error.name, error.exitCode ?? 'failed', error.message) }`
  const { stderr } = spawnSync(
    'sh',
    ['-c', `exec "$0" --input-type=module -e "$1" ${redirection}`, process.execPath, program],
    { encoding: 'utf8' },
  )
  return stderr
}

test.runIf(process.platform === 'linux')('a standard output that is closed is refused', () => {
  expect(inShell('>&-', 'demandOpen(out)')).toMatch(/^CliError failed .* is closed, .* --out/)
  expect(inShell('>&-', "await out.write('row')")).toMatch(
    /^CliError failed .* is closed, .* Open it/,
  )
  for (const open of ['>/dev/null', '| cat']) expect(inShell(open, 'demandOpen(out)')).toBe('')
})

test.runIf(process.platform === 'linux')('a standard output that is full is told in words', () => {
  expect(inShell('>/dev/full', "await out.write('row')")).toMatch(
    /^CliError failed Cannot write to the standard output. There is no space left on the device. .*give the same command again/,
  )
})
