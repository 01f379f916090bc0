import { resolve } from 'node:path'
import { findMocks, type InstalledMock } from '../installed/find-mocks.ts'
import type { Terminal } from './command.ts'

/** The mocks that are installed. */
export interface Installed {
  readonly mocks: readonly InstalledMock[]
  /** Where the search started: an absolute path. */
  readonly from: string
}

/**
 * Looks for installed mocks when first asked, and says on stderr which packages declare one but
 * cannot be used.
 */
export function installedMocks(
  from: string | undefined,
  terminal: Pick<Terminal, 'err'>,
): () => Promise<Installed> {
  let found: Promise<Installed> | undefined
  return () => {
    found ??= search(resolve(from ?? '.'), terminal)
    return found
  }
}

async function search(from: string, terminal: Pick<Terminal, 'err'>): Promise<Installed> {
  const { mocks, broken } = await findMocks(from)
  for (const {
    package: { name },
    problems,
  } of broken)
    terminal.err(`picturedesk-mocks: the mock in ${name} is left out: ${problems.join('; ')}.\n`)
  return { mocks, from }
}
