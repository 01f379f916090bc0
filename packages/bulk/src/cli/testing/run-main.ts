import { bytesOf } from '../../sources/testing/items-of.ts'
import { main } from '../main.ts'
import { memoryOutput } from './memory-output.ts'

/** What a command came to. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** What surrounds the command. */
export interface Surroundings {
  readonly cwd: string
  readonly env?: Record<string, string | undefined> | undefined
  readonly stdin?: string | undefined
}

/** Runs the command line in this process, without a terminal. Vendors read the environment of the process. */
export async function runMain(
  args: readonly string[],
  { cwd, env = {}, stdin = '' }: Surroundings,
): Promise<Outcome> {
  const out = memoryOutput()
  const err = memoryOutput()
  const stop = new AbortController().signal
  const shell = { args, env, cwd, home: cwd, out, err, stdin: bytesOf(stdin), stop }
  return { code: await main(shell), out: out.text(), err: err.text() }
}
