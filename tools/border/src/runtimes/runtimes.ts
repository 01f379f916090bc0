import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

/** A program that runs JavaScript, from the packages of this one. */
export interface Runtime {
  readonly name: string
  /** The program and its arguments before the script; `undefined` where it has none for this machine. */
  readonly command: () => readonly string[] | undefined
}

const require = createRequire(import.meta.url)

/** The program in the package that npm has for this platform, beside the package of the runtime. */
function beside(runtime: string, name: string, file: string): string | undefined {
  try {
    const own = dirname(require.resolve(`${runtime}/package.json`))
    const path = createRequire(join(own, 'package.json')).resolve(`${name}/package.json`)
    const program = join(dirname(path), file)
    return existsSync(program) ? program : undefined
  } catch {
    return undefined // the platform has none
  }
}

const { platform, arch } = process
const libc = platform === 'linux' ? '-glibc' : ''

export const runtimes: readonly Runtime[] = [
  { name: 'Node', command: () => [process.execPath] },
  {
    name: 'Bun',
    command: () => {
      const program = beside('bun', `@oven/bun-${platform}-${arch}`, 'bin/bun')
      return program === undefined ? undefined : [program, 'run']
    },
  },
  {
    name: 'Deno',
    command: () => {
      const program = beside('deno', `@deno/${platform}-${arch}${libc}`, 'deno')
      return program === undefined
        ? undefined
        : [program, 'run', '--quiet', '--no-lock', '--allow-all']
    },
  },
]

/** The lines that a program prints. */
export async function* linesOf([program = '', ...args]: readonly string[]): AsyncGenerator<string> {
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' }
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  try {
    yield* createInterface(child.stdout)
  } finally {
    child.kill('SIGKILL')
  }
}
