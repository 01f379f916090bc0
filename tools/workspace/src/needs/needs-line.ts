import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { webAddress } from '../metadata/published-manifest.mjs'
import { type PublishedPackage, publishedPackages } from '../metadata/published-packages.ts'

/** The one place that says which TypeScript is the oldest that is promised. The consumers try it. */
const PINS = 'tools/consumers/pins/package.json'

/** What new vendors of this repository get. */
const TEMPLATES = 'packages/create-picturedesk-provider/templates'

/** The line as the READMEs of this repository have it, whatever its numbers are, and as those of others have it. */
const LINKED = /^Node \d[\d.]* or later\. .*\(\S+\/docs\/support\.md\)\.$/m
const PLAIN = /^Node \d[\d.]* or later\. For the types, TypeScript [\d.]+ or later\.$/m

/** A README, and the line in it that says what the package needs. */
export interface Needs {
  /** Relative to the root. */
  readonly readme: string
  readonly line: string
  /** Finds that line, with other numbers as well. */
  readonly pattern: RegExp
}

/** The line of each README of a published package, and of the templates of new ones. */
export function needsLines(root: string): Needs[] {
  if (!existsSync(join(root, PINS))) return []
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (repository?.url === undefined) return [] // Another check says that it is missing.
  const link = `[What it is tried on](${webAddress(repository.url)}/blob/HEAD/docs/support.md).`
  const linked = (readme: string, manifest: Manifest): Needs => ({
    readme,
    line: `${needsLine(root, manifest)} ${link}`,
    pattern: LINKED,
  })
  const vendor = templateManifest(root, 'house/vendor')
  const vendorReadme = `${TEMPLATES}/package/README.md.hbs`
  return [
    ...publishedPackages(root).map(({ directory, manifest }) =>
      linked(`${directory}/README.md`, manifest),
    ),
    linked(`${TEMPLATES}/house/mock/README.md.hbs`, templateManifest(root, 'house/mock')),
    linked(vendorReadme, vendor),
    // In a repository of its own, a package is not among those that are tried here.
    { readme: vendorReadme, line: needsLine(root, vendor), pattern: PLAIN },
  ]
}

type Manifest = PublishedPackage['manifest']

function templateManifest(root: string, place: string): Manifest {
  const text = readFileSync(join(root, TEMPLATES, place, 'package.json.hbs'), 'utf8')
  const [, node = ''] = /"node": "([^"]+)"/.exec(text) ?? []
  return { engines: { node }, exports: { '.': { types: './dist/index.d.ts' } } }
}

function needsLine(root: string, { engines, exports }: Manifest): string {
  const { node = '' } = (engines ?? {}) as { node?: string }
  const hasTypes = JSON.stringify(exports ?? {}).includes('"types"')
  const own = `Node ${node.replace('>=', '')} or later.`
  return hasTypes ? `${own} For the types, TypeScript ${oldestTypeScript(root)} or later.` : own
}

function oldestTypeScript(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, PINS), 'utf8'))
  const [, version] = /@(\d+\.\d+)\.\d+$/.exec(dependencies['typescript-5-oldest'] ?? '') ?? []
  if (version === undefined)
    throw new Error(`${PINS}: "typescript-5-oldest" must be such as "npm:typescript@5.7.3".`)
  return version
}
