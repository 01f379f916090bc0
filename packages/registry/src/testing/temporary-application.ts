import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** An application in a temporary directory, with what is installed for it. */
export interface TemporaryApplication extends Disposable {
  readonly directory: string
  /** Writes files by their path; what is no text is written as JSON. */
  write(files: Readonly<Record<string, unknown>>): void
  /** Links a path to another, as pnpm does. */
  link(path: string, target: string): void
}

export function temporaryApplication(
  files: Readonly<Record<string, unknown>>,
): TemporaryApplication {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'picturedesk-app-')))
  const place = (path: string): string => {
    const full = join(directory, path)
    mkdirSync(dirname(full), { recursive: true })
    return full
  }
  const write = (more: Readonly<Record<string, unknown>>): void => {
    for (const [path, content] of Object.entries(more))
      writeFileSync(place(path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  write(files)
  return {
    directory,
    write,
    link: (path, target) => symlinkSync(join(directory, target), place(path), 'junction'),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  }
}
