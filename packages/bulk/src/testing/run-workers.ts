import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('./trial-worker.ts', import.meta.url))

/** A line that a worker says. */
export interface Line {
  readonly unit?: number
  readonly state?: string
  readonly trouble?: string
}

/** Starts a worker in a process of its own. */
export function startWorker(
  options: Readonly<Record<string, string | number>>,
  onLine: (line: Line) => void = () => {},
): {
  readonly child: ChildProcess
  readonly ended: Promise<{ code: number | null; lines: Line[] }>
} {
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`)
  const child = spawn(process.execPath, ['--conditions=@picturedesk/source', SCRIPT, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: Line[] = []
  const ended = (async () => {
    const code = new Promise<number | null>((resolve) => child.once('exit', resolve))
    for await (const text of createInterface(child.stdout)) {
      // A process that is killed may leave half a line.
      if (!text.endsWith('}')) continue
      const line = JSON.parse(text) as Line
      lines.push(line)
      onLine(line)
    }
    return { code: await code, lines }
  })()
  return { child, ended }
}
