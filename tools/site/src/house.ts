import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The folder of the pages. */
export const docs = join(root, 'docs')

/** Pages that are made, and never committed. */
export const generated = join(docs, 'generated')

/** Where VitePress puts the site. */
export const built = join(docs, '.vitepress/dist')

interface PackageJson {
  readonly name: string
  readonly description?: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly repository?: string | { readonly url?: string }
}

/** A package that is published. */
export interface PublishedPackage extends PackageJson {
  /** Its folder in the repository, such as `packages/hellorf`. */
  readonly directory: string
}

const ROOMS = ['packages', 'mocks', 'specs']

/** Every package that is published, by name. */
export function publishedPackages(): PublishedPackage[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${room}/${name}`),
  )
    .flatMap((directory) => {
      const manifest = readPackage(directory)
      return manifest.private === true ? [] : [{ ...manifest, directory }]
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

export function readPackage(directory: string): PackageJson {
  return JSON.parse(readFileSync(join(root, directory, 'package.json'), 'utf8')) as PackageJson
}

/** The name of a package without its scope, which stands in the addresses of its pages. */
export function shortName(name: string): string {
  return name.replace(/^@picturedesk\//, '')
}
