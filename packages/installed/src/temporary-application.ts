import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** An application in a temporary directory, for tests. Disposing of it removes the directory. */
export interface TemporaryApplication extends Disposable {
  /** An absolute path, links resolved. */
  readonly directory: string
  /** Writes files by their path: strings as they are, anything else as JSON. */
  write(files: Readonly<Record<string, unknown>>): void
  /** Links a path to another directory of the application, as pnpm does. */
  link(path: string, target: string): void
}

/**
 * Writes an application, such as its package.json and packages in its node_modules.
 *
 * @param files by their path below the application's directory
 * @example
 * using app = temporaryApplication({
 *   'package.json': { dependencies: { acme: '*' } },
 *   'node_modules/acme/package.json': { name: 'acme' },
 * })
 */
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
