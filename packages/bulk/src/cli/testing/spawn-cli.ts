import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { SHORT_LIVED } from '../../testing/short-lived.ts'

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url))

/** Lets Node load the packages of the house from their sources, as the tests do. */
const FLAGS = ['--conditions=@picturedesk/source', ...SHORT_LIVED]

/** The command line in a process of its own. */
export interface CliProcess {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  /** Fulfilled as soon as a text was written that matches; it fails if the process ends before. */
  readonly said: (pattern: RegExp) => Promise<void>
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
}

/** How {@link spawnCli} starts it. */
export interface SpawnOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Text for the standard input, which is then ended; `open`: it is left open. Default: an empty one. */
  readonly stdin?: string
}

/** Starts the command line without a terminal. */
export function spawnCli(
  args: readonly string[],
  { cwd, env = {}, stdin = '' }: SpawnOptions,
): CliProcess {
  const child = spawn(process.execPath, [...FLAGS, CLI, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    stdio: 'pipe',
  })
  child.stdin.on('error', () => {}) // The command may end before it has read all.
  if (stdin !== 'open') child.stdin.end(stdin)
  return watch(child)
}

/** Starts the command line in a pseudo-terminal, which `script` of util-linux makes. What is typed is written to stdin. */
export function spawnInTerminal(
  args: readonly string[],
  { cwd, env = {} }: Omit<SpawnOptions, 'stdin'>,
  columns = 100,
): CliProcess {
  const words = [process.execPath, ...FLAGS, CLI, ...args]
  const command = `stty cols ${columns} rows 30; exec ${words.map((word) => `'${word}'`).join(' ')}`
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd,
    env: { ...plainEnvironment(), TERM: 'xterm', ...env },
    stdio: 'pipe',
  })
  return watch(child)
}

function watch(child: ChildProcess): CliProcess {
  const written = { out: '', err: '' }
  let isOver = false
  const waiting = new Set<() => void>()
  const tell = (): void => {
    for (const look of waiting) look()
  }
  for (const [stream, name] of [
    [child.stdout, 'out'],
    [child.stderr, 'err'],
  ] as const)
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
      tell()
    })
  const ended = once(child, 'close').then(([code]) => {
    isOver = true
    tell()
    return code as number | null
  })
  const said = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const isThere = pattern.test(written.out) || pattern.test(written.err)
        if (!isThere && !isOver) return
        waiting.delete(look)
        if (isThere) resolve()
        else reject(new Error(`It ended without ${pattern}: ${written.out}\n${written.err}`))
      }
      waiting.add(look)
      look()
    })
  return { child, out: () => written.out, err: () => written.err, said, ended }
}

/** The environment without what would change how progress is shown, and without what a developer has set. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { CI: _ci, NO_COLOR: _color, NODE_OPTIONS: _options, ...env } = process.env
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(VITEST|PICTUREDESK|OMNI|PG)/.test(name)),
  )
}
