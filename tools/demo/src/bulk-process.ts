import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '@picturedesk/bulk/package.json' with { type: 'json' }

const BULK = dirname(fileURLToPath(import.meta.resolve('@picturedesk/bulk/package.json')))

/** Ends the process when the one that started it has ended, however that was: then its standard input ends. */
const ENDS_WITH_PARENT = `data:text/javascript,${encodeURIComponent(
  "process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL')).resume().unref()",
)}`

/** The command `picturedesk-bulk` in a process of its own. */
export interface BulkProcess {
  readonly child: ChildProcess
  /** Its exit code, or the signal that ended it; and what it said. */
  readonly ended: Promise<{ readonly end: number | string; readonly said: string }>
}

/** Starts the command. It finds the vendors that this package depends on. */
export function startBulk(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): BulkProcess {
  const command = join(BULK, manifest.bin['picturedesk-bulk'])
  const child = spawn(process.execPath, ['--import', ENDS_WITH_PARENT, command, ...args], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = once(child, 'close').then(([code, signal]) => ({ end: code ?? signal, said }))
  return { child, ended }
}
