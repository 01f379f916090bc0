import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type TemporaryHouse, temporaryHouse } from '../temporary-house.ts'

// `npm exec` here runs what follows the `--`; `pnpm` notes what it is asked for.
const npm = `#!/bin/sh
echo "npm $*" >> "$CALLS"
while [ "$1" != "--" ]; do shift; done
shift
exec "$@"
`
const pnpm = `#!/bin/sh
echo "pnpm $*" >> "$CALLS"
echo "telemetry off: $DO_NOT_TRACK $TURBO_TELEMETRY_DISABLED $SCARF_ANALYTICS" >> "$CALLS"
case "$1" in
  install) echo "what pnpm says"; mkdir -p node_modules; exit "$INSTALL_CODE" ;;
esac
case "$3" in
  run) echo "what turbo says"; exit 0 ;;
esac
if [ -n "$WAITS" ]; then echo $$ > "$WAITS.part"; mv "$WAITS.part" "$WAITS"; exec sleep 600; fi
echo '{"task":"done"}'
exit "$TASK_CODE"
`

interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly calls: readonly string[]
}

function cleanClone(): TemporaryHouse {
  const house = temporaryHouse({
    'package.json': '{ "packageManager": "pnpm@1.2.3+sha512.abc" }',
    'pnpm-lock.yaml': '',
    'bin/npm': npm,
    'bin/pnpm': pnpm,
  })
  for (const name of ['npm', 'pnpm']) chmodSync(join(house.root, 'bin', name), 0o755)
  const source = fileURLToPath(new URL('..', import.meta.url))
  cpSync(source, join(house.root, 'tools/workspace/src'), { recursive: true })
  return house
}

function bootstrap(
  root: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Outcome {
  const calls = join(root, `calls-${Date.now()}-${Math.random()}`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tools/workspace/src/setup/bootstrap.mjs'), ...args],
    {
      encoding: 'utf8',
      env: {
        PATH: [join(root, 'bin'), process.env.PATH].join(delimiter),
        CALLS: calls,
        INSTALL_CODE: '0',
        TASK_CODE: '0',
        ...env,
      },
    },
  )
  execFileSync('touch', [calls])
  return { status, stdout, stderr, calls: readFileSync(calls, 'utf8').trim().split('\n') }
}

test('a clean clone is set up with the pinned pnpm, and stdout belongs to the task', () => {
  using house = cleanClone()
  const { status, stdout, stderr, calls } = bootstrap(house.root, ['demo', '--json'])
  expect({ status, stdout }).toEqual({ status: 0, stdout: '{"task":"done"}\n' })
  expect(stderr).not.toContain('what pnpm says')
  expect(calls.filter((call) => call.startsWith('npm'))).toEqual([
    expect.stringMatching(/^npm exec .*--package=pnpm@1\.2\.3 -- node .* demo --json$/),
  ])
  expect(calls.filter((call) => call.startsWith('pnpm'))).toEqual([
    'pnpm install --frozen-lockfile --prefer-offline',
    'pnpm exec turbo run build --filter=@picturedesk/demo... --output-logs=errors-only',
    'pnpm exec node tools/demo/src/demo.ts --json',
  ])
  expect(calls).toContain('telemetry off: 1 1 false')
})

test('the second time, nothing is installed', () => {
  using house = cleanClone()
  bootstrap(house.root, ['test'])
  const { calls } = bootstrap(house.root, ['test'])
  expect(calls.filter((call) => call.startsWith('pnpm'))).toEqual([
    'pnpm exec node tools/workspace/src/run/test.ts',
  ])
})

test('a failed install shows what pnpm said and the remedy, and is tried again', () => {
  using house = cleanClone()
  const { status, stdout, stderr } = bootstrap(house.root, ['test'], { INSTALL_CODE: '7' })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/what pnpm says[\s\S]*Installing failed[\s\S]*try again/)
  expect(bootstrap(house.root, ['test']).calls.join()).toContain('pnpm install')
})

test('mocks are looked up among all vendors, whatever command stands behind the dashes', () => {
  using house = cleanClone()
  const { calls } = bootstrap(house.root, ['mock', 'exec', '--', 'vitest', 'run'])
  expect(calls.filter((call) => call.startsWith('pnpm')).slice(1)).toEqual([
    'pnpm exec turbo run build --filter=@picturedesk/mock-*... --output-logs=errors-only',
    'pnpm exec node mocks/core/dist/cli.js exec --from tools/all-vendors -- vitest run',
  ])
})

test('any command of the pinned pnpm runs once all is installed', () => {
  using house = cleanClone()
  const { calls, status } = bootstrap(house.root, ['pnpm', 'exec', 'run', '--out', 'drift.md'])
  expect(status).toBe(0)
  expect(calls.filter((call) => call.startsWith('pnpm'))).toEqual([
    'pnpm install --frozen-lockfile --prefer-offline',
    'pnpm exec run --out drift.md',
  ])
})

test("the task's exit code becomes ours", () => {
  using house = cleanClone()
  expect(bootstrap(house.root, ['test'], { TASK_CODE: '3' }).status).toBe(3)
})

test('an unknown task is refused with the known ones', () => {
  using house = cleanClone()
  const { status, stderr, calls } = bootstrap(house.root, ['deploy'])
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Say what to do: test, demo, .*\bpnpm\.\n$/)
  expect(calls).toEqual([''])
})

// A program without an ending of Windows is none there.
test.skipIf(process.platform === 'win32')(
  'a kill of the npm that runs it ends the task, whose process no kill has reached',
  async () => {
    using house = cleanClone()
    const waits = join(house.root, 'pid')
    const path = join(house.root, 'tools/workspace/src/setup/bootstrap.mjs')
    const outermost = `require('node:child_process').spawn('sh', ['-c', '"$0" "$1" test; true', process.execPath, ${JSON.stringify(path)}])`
    const starter = spawn(process.execPath, ['--eval', outermost], {
      stdio: 'ignore',
      env: {
        PATH: [join(house.root, 'bin'), process.env.PATH].join(delimiter),
        CALLS: join(house.root, 'calls'),
        INSTALL_CODE: '0',
        WAITS: waits,
        npm_lifecycle_event: 'test',
      },
    })
    while (!existsSync(waits)) await sleep(20)
    const task = Number(readFileSync(waits, 'utf8'))
    onTestFinished(() => {
      if (isAlive(task)) process.kill(task, 'SIGKILL')
    })
    expect(isAlive(task)).toBe(true)
    starter.kill('SIGKILL')
    // Where it never ends, the time limit of the test ends it.
    while (isAlive(task)) await sleep(50)
  },
)

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
