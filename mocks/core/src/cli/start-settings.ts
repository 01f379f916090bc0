import type { Terminal } from './command.ts'
import { progressOf } from './progress.ts'
import type { StartOptions } from './start-mocks.ts'

/** What the command line says of how mocks are started. */
interface StartValues {
  readonly host?: string | undefined
  readonly strict: boolean
  readonly progress: boolean
}

/** The options by which every command starts mocks, with what is told on stderr. */
export function startSettings(
  { host, strict, progress }: StartValues,
  { err }: Pick<Terminal, 'err'>,
): Pick<StartOptions, 'host' | 'strict' | 'onFindings' | 'onProgress'> {
  const enabled = progress || process.stderr.isTTY === true
  return {
    host,
    strict,
    onFindings: (text) => err(`picturedesk-mocks: ${text}`),
    onProgress: (vendor) => progressOf(`Checking the spec of ${vendor}`, { err, enabled }),
  }
}
