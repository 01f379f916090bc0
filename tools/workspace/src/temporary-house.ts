import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A workspace in a temporary directory, for tests. */
export interface TemporaryHouse extends Disposable {
  readonly root: string
  /** Writes files by their path from the root. */
  write(files: Readonly<Record<string, string>>): void
}

export function temporaryHouse(files: Readonly<Record<string, string>>): TemporaryHouse {
  const root = mkdtempSync(join(tmpdir(), 'picturedesk-house-'))
  const write = (more: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  write({
    'pnpm-workspace.yaml':
      'packages:\n  - specs/*\n  - packages/*\n  - mocks/*\n  - tools/*\n\na: 1\n',
    ...files,
  })
  return { root, write, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) }
}
