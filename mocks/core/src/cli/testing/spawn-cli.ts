import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../cli.ts', import.meta.url))

/** Lets Node load the packages of the house from their sources, as the tests do. */
const fromSources = ['--conditions=@picturedesk/source']

/** The command line in a process of its own. */
export interface CliProcess {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
}

/** Starts the command line. */
export function spawnCli(...args: readonly string[]): CliProcess {
  const child = spawn(process.execPath, [...fromSources, cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text
  })
  return {
    child,
    out: () => written.out,
    err: () => written.err,
    ended: once(child, 'close').then(([code]) => code as number | null),
  }
}
