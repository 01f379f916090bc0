import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'

/** The part that a package plays in the house. */
export type Role =
  | 'provider'
  | 'transport'
  | 'registry'
  | 'conformance'
  | 'bulk'
  | 'limits'
  | 'journal'
  | 'installed'
  | 'openapi'
  | 'command-line'
  | 'vendor-kit'
  | 'vendor'
  | 'mocks'
  | 'mock'
  | 'spec'
  | 'tool'
  | 'unknown'

/** Packages of one folder that have a role of their own; `packages/*` else are vendors. */
const rolesByDirectory: Readonly<Record<string, Role>> = {
  'packages/provider': 'provider',
  'packages/transport': 'transport',
  'packages/registry': 'registry',
  'packages/conformance': 'conformance',
  'packages/bulk': 'bulk',
  'packages/limits': 'limits',
  'packages/journal': 'journal',
  'packages/installed': 'installed',
  'packages/openapi': 'openapi',
  // Bundled into the commands that use it.
  'tools/command-line': 'command-line',
  'packages/vendor-kit': 'vendor-kit',
  'packages/generate': 'tool',
  'packages/create-picturedesk-provider': 'tool',
  'mocks/core': 'mocks',
  'specs/ruleset': 'tool',
  docs: 'tool',
}

const rolesByRoom: Readonly<Record<string, Role>> = { tools: 'tool', specs: 'spec', mocks: 'mock' }

/** Whom each role may import at run time. */
const allowed: Readonly<Record<Role, readonly Role[]>> = {
  provider: [],
  installed: [],
  openapi: [],
  'command-line': [],
  transport: ['provider'],
  registry: ['provider', 'installed'],
  conformance: ['provider'],
  bulk: ['provider', 'registry', 'limits', 'command-line'],
  limits: ['provider', 'registry'],
  journal: ['provider'],
  vendor: ['provider', 'transport'],
  mocks: ['installed', 'openapi', 'command-line'],
  mock: ['mocks'],
  'vendor-kit': ['provider', 'openapi', 'transport', 'registry', 'conformance', 'mocks'],
  spec: [],
  tool: [
    'provider',
    'installed',
    'openapi',
    'transport',
    'registry',
    'conformance',
    'bulk',
    'limits',
    'journal',
    'vendor',
    'mocks',
    'mock',
    'vendor-kit',
    'spec',
    'tool',
  ],
  unknown: [],
}

/** Whom tests, and what supports them in a folder `testing`, may import besides. */
const allowedInTests: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  vendor: ['registry', 'conformance', 'journal', 'mocks', 'vendor-kit', 'tool'],
  journal: ['transport'],
  bulk: ['vendor', 'mocks', 'mock'],
  mock: ['tool'],
  spec: ['tool'],
}

/** Whom each role may import of the same vendor besides, whose packages have one directory name. */
const allowedOfSameVendor: Partial<Readonly<Record<Role, readonly Role[]>>> = { mock: ['spec'] }

/** The same for tests. */
const allowedOfSameVendorInTests: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  vendor: ['mock', 'spec'],
}

const TEST_FILE = /\.test(-d)?\.ts$|(^|\/)testing\//

interface House {
  readonly root: string
  readonly packages: readonly Package[]
}

interface Package {
  readonly name: string
  readonly directory: string
  readonly role: Role
  readonly runtime: readonly string[]
  readonly development: readonly string[]
}

/**
 * Every dependency and every import that goes where the house does not allow it, one line each,
 * sorted; nothing when all is well.
 *
 * @param root the directory that holds pnpm-workspace.yaml
 */
export function importViolations(root: string): string[] {
  const packages = workspaceDirectories(root).map((directory) => readPackage(root, directory))
  const house = { root, packages }
  return packages
    .flatMap((from) => [
      ...roomViolations(from),
      ...dependencyViolations(house, from),
      ...sourceViolations(house, from),
    ])
    .sort()
}

function readPackage(root: string, directory: string): Package {
  const path = join(root, directory, 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const names = (...kinds: string[]): string[] =>
    kinds.flatMap((kind) => Object.keys((manifest[kind] as object | undefined) ?? {}))
  return {
    name: String(manifest.name),
    directory,
    role: roleOf(directory, 'picturedesk' in manifest),
    runtime: names('dependencies', 'peerDependencies', 'optionalDependencies'),
    development: names('devDependencies'),
  }
}

function roleOf(directory: string, declaresVendor: boolean): Role {
  const [room = ''] = directory.split('/')
  const role = rolesByDirectory[directory] ?? rolesByRoom[room]
  return role ?? (room === 'packages' && declaresVendor ? 'vendor' : 'unknown')
}

function roomViolations({ role, directory }: Package): string[] {
  if (role !== 'unknown') return []
  return [
    `${directory}/package.json: declares no vendor and is no known room. ` +
      'Give it a field "picturedesk", or a role in tools/workspace/src/rooms/import-directions.ts.',
  ]
}

function dependencyViolations({ packages }: House, from: Package): string[] {
  const place = `${from.directory}/package.json`
  const check = (names: readonly string[], verb: string, inTests: boolean): string[] =>
    names.flatMap((name) => {
      const to = packages.find((candidate) => candidate.name === name)
      if (!to || mayImport(from, to, inTests)) return []
      return [`${place}: ${verb} ${to.name}: ${from.role} must not import ${to.role}`]
    })
  return [
    ...check(from.runtime, 'depends on', false),
    ...check(from.development, 'depends in development on', true),
  ]
}

function sourceViolations({ root, packages }: House, from: Package): string[] {
  const base = join(root, from.directory)
  const files = globSync('**/*.{ts,mts,js,mjs}', {
    cwd: base,
    exclude: (path) => ['node_modules', 'dist', 'reports'].includes(basename(path)),
  })
  return files.flatMap((file) => {
    const place = `${from.directory}/${file.split(sep).join('/')}`
    const inTests = TEST_FILE.test(place)
    return importsIn(readFileSync(join(base, file), 'utf8')).flatMap((specifier) => {
      if (specifier.startsWith('.')) {
        const target = resolve(base, dirname(file), specifier)
        if (
          /^vitest\.(?:mutate\.)?config\.ts$/.test(file) &&
          target === join(root, 'vitest.shared.ts')
        )
          return []
        const outside = relative(base, target).split(sep)[0] === '..'
        return outside ? [`${place}: reaches out of its package by ${specifier}`] : []
      }
      const to = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`))
      if (!to || mayImport(from, to, inTests)) return []
      return [`${place}: imports ${to.name}: ${from.role} must not import ${to.role}`]
    })
  })
}

function mayImport(from: Package, to: Package, inTests: boolean): boolean {
  const may = (roles: Partial<Readonly<Record<Role, readonly Role[]>>>): boolean =>
    (roles[from.role] ?? []).includes(to.role)
  const sameVendor = basename(from.directory) === basename(to.directory)
  return (
    from === to ||
    may(allowed) ||
    (sameVendor && may(allowedOfSameVendor)) ||
    (inTests && may(allowedInTests)) ||
    (inTests && sameVendor && may(allowedOfSameVendorInTests))
  )
}

const statements = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  /\b(?:require|require\.resolve|import\.meta\.resolve)\s*\(\s*['"]([^'"]+)['"]/g,
]

/** Every module that a source names, for its types or its values; not those in its comments. */
function importsIn(source: string): string[] {
  const code = source.replaceAll(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = statements.flatMap((statement) =>
    [...code.matchAll(statement)].map(([, specifier = '']) => specifier),
  )
  return [...new Set(found)]
}
