import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const house = fileURLToPath(new URL('../../../..', import.meta.url))
/** The installed packages of this package: it depends on everything that a new vendor depends on. */
const installed = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** The files of the house that its packages refer to. */
const copied = [
  'package.json',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'tsconfig.build.json',
  'vitest.shared.ts',
  'biome.json',
  '.gitignore',
  'tools/all-vendors/package.json',
  'tools/workspace/lint',
]

/** A repository like this one, without vendors. Its packages are loaded from this one's sources. */
export interface TemporaryHouse extends Disposable {
  readonly root: string
  /** Links what the package.json of a directory depends on, as an installation does. */
  install(directory: string): void
}

export function temporaryHouse(): TemporaryHouse {
  const root = mkdtempSync(join(tmpdir(), 'picturedesk-house-'))
  for (const path of copied) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    cpSync(join(house, path), join(root, path), { recursive: true })
  }
  symlinkSync(join(house, 'node_modules'), join(root, 'node_modules'))
  return {
    root,
    install: (directory) => {
      const path = join(root, directory, 'package.json')
      const { dependencies, devDependencies } = JSON.parse(readFileSync(path, 'utf8')) as Record<
        string,
        Readonly<Record<string, string>> | undefined
      >
      for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
        const link = join(root, directory, 'node_modules', name)
        mkdirSync(dirname(link), { recursive: true })
        symlinkSync(findPackage(root, name), link)
      }
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** A spec or a mock of the temporary house, else a package that is installed here. */
function findPackage(root: string, name: string): string {
  const [, kind, id = ''] = /^@picturedesk\/(spec|mock)-(.+)$/.exec(name) ?? []
  const made = join(root, `${kind}s`, id)
  if (kind !== undefined && existsSync(made)) return made
  const found = join(installed, name)
  if (existsSync(found)) return found
  throw new Error(
    `A new vendor depends on ${name}, which is not installed here. ` +
      'Add it to the devDependencies of create-picturedesk-provider.',
  )
}
