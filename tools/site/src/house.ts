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

/**
 * The path that the site is served from, by the variable SITE_BASE.
 * @throws Error when it does not begin and end with a slash
 */
export function siteBase(value = process.env['SITE_BASE'] || '/'): string {
  if (!/^\/(?:[^/\s]+\/)*$/.test(value))
    throw new Error(
      `Expected SITE_BASE to be a path that begins and ends with a slash, such as "/picturedesk/". Received "${value}".`,
    )
  return value
}

/** The public repository, as the root's package.json states it. */
export function repositoryAddress(): string | undefined {
  const { repository } = readPackage('.')
  const url = typeof repository === 'string' ? repository : repository?.url
  return url?.replace(/^git\+/, '').replace(/\.git$/, '')
}

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
