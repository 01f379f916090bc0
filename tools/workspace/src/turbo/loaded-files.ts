import { existsSync, globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'

const IMPORT =
  /^(?:import|export)\b(?: type)?(?: [\w$]+,?)?(?: \* as \w+| ?\*| ?\{[^}]*\})?(?: from)? '([^'\n]+)'|^[^`\n]*\bimport\('([^'\n]+)'\)/gm
/** Examples in comments load nothing. */
const COMMENT = /^\s*(?:\*|\/\/|\/\*).*$/gm
const CODE = /\.(?:ts|mts|mjs|js)$/

/** Finds the files of the house that code loads, from its own and from other packages, by the imports that stand at the begin of a statement. */
export class LoadedFiles {
  readonly #root: string
  readonly #packages: ReadonlyMap<string, { directory: string; exports: Exports }>
  readonly #imports = new Map<string, readonly string[]>()

  constructor(root: string) {
    this.#root = root
    this.#packages = new Map(
      workspaceDirectories(root).map((directory: string) => {
        const { name, exports = {} } = JSON.parse(this.#read(`${directory}/package.json`)) as {
          name: string
          exports?: Exports | string
        }
        return [
          name,
          { directory, exports: typeof exports === 'string' ? { '.': exports } : exports },
        ]
      }),
    )
  }

  /** What the tests of a package load that need no build. */
  ofTests(directory: string): ReadonlySet<string> {
    const tests = globSync('{src,code}/**/*.test.ts', {
      cwd: posix.join(this.#root, directory),
    })
    return this.#closure(
      tests
        .filter((path) => !path.includes('.packed.'))
        .map((path) => posix.join(directory, path.replaceAll('\\', '/'))),
    )
  }

  #closure(entries: readonly string[]): ReadonlySet<string> {
    const found = new Set(entries)
    // A set gives its later members too.
    for (const file of found) for (const next of this.#importsOf(file)) found.add(next)
    return found
  }

  #importsOf(file: string): readonly string[] {
    const known = this.#imports.get(file)
    if (known !== undefined) return known
    const code = CODE.test(file) ? this.#read(file) : ''
    const next = [...code.replaceAll(COMMENT, '').matchAll(IMPORT)].flatMap(
      ([, named, called]) => this.#resolve(named ?? called ?? '', file) ?? [],
    )
    this.#imports.set(file, next)
    return next
  }

  #resolve(specifier: string, from: string): string | undefined {
    if (specifier.startsWith('.')) {
      const path = posix.join(posix.dirname(from), specifier)
      return existsSync(posix.join(this.#root, path)) ? path : undefined
    }
    const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? []
    const one = this.#packages.get(name)
    const entry = one?.exports[`.${rest}`]
    const path = typeof entry === 'string' ? entry : entry?.['@picturedesk/source']
    // What is built is hashed by what it is made from.
    if (one === undefined || path === undefined || path.startsWith('./dist/')) return undefined
    return posix.join(one.directory, path)
  }

  #read(path: string): string {
    return readFileSync(posix.join(this.#root, path), 'utf8')
  }
}

type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>
