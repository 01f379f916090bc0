import { main } from '../main.ts'
import { memoryOutput } from './memory-output.ts'

/** What a command came to. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process, without a terminal, with an environment of its own. */
export async function runMain(
  args: readonly string[],
  cwd: string,
  env: Record<string, string | undefined> = {},
): Promise<Outcome> {
  const out = memoryOutput()
  const err = memoryOutput()
  const shell = {
    args,
    env,
    cwd,
    home: cwd,
    out,
    err,
    stdin: nothing(),
    stop: new AbortController().signal,
  }
  return { code: await main(shell), out: out.text(), err: err.text() }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
