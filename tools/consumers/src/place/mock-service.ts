import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Application } from './application.ts'

/** Mocks that are served by the command line, as an installed package has it. */
export interface MockService {
  /** The environment that leads an application to them. */
  readonly env: Readonly<Record<string, string>>
  /** Ends them. @throws Error when a request violated a spec */
  readonly close: () => Promise<void>
}

/** Says its environment, and lives as long as its input. */
const SAY = `
  process.stdout.write(JSON.stringify(process.env) + '\\n')
  process.stdin.resume().on('end', () => process.exit(0))
`

/** @param application One that has installed the mocks. */
export async function serveMocks({ folder }: Application): Promise<MockService> {
  const cli = join(folder, 'node_modules/@picturedesk/mocks/dist/cli.js')
  const child = spawn(process.execPath, [cli, 'exec', '--', process.execPath, '--eval', SAY], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(child, 'close')
  const lines = createInterface(child.stdout)
  const first = await Promise.race([once(lines, 'line'), ended])
  if (typeof first[0] !== 'string') throw new Error(`The mocks did not start.\n${said}`)
  const all = JSON.parse(first[0]) as Record<string, string>
  const env = Object.fromEntries(
    Object.entries(all).filter(([name, value]) => process.env[name] !== value && name !== '_'),
  )
  return {
    env,
    close: async () => {
      child.stdin.end()
      const [code] = (await ended) as [number | null]
      if (code !== 0) throw new Error(`The mocks ended with exit code ${code}.\n${said}`)
    },
  }
}
