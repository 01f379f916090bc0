import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { workspaceDirectories } from './workspace-directories.mjs'

/** The part that a package plays in the house. */
export type Role =
  | 'provider'
  | 'transport'
  | 'registry'
  | 'conformance'
  | 'vendor'
  | 'mocks'
  | 'spec'
  | 'tool'

/** Whom each role may import at run time. Tools may import anything. */
const allowed: Readonly<Record<Exclude<Role, 'tool'>, readonly Role[]>> = {
  provider: [],
  transport: ['provider'],
  registry: ['provider'],
  conformance: ['provider'],
  vendor: ['transport', 'provider'],
  mocks: ['spec'],
  spec: [],
}

/** Whom tests, and what supports them in a folder `testing`, may import besides. */
const allowedInTests: readonly Role[] = ['mocks', 'conformance', 'registry', 'spec', 'tool']

const testFile = /\.test(-d)?\.ts$|(^|\/)testing\//

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
    .filter(({ role }) => role !== 'tool')
    .flatMap((from) => [...dependencyViolations(house, from), ...sourceViolations(house, from)])
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
    role: roleOf(directory),
    runtime: names('dependencies', 'peerDependencies', 'optionalDependencies'),
    development: names('devDependencies'),
  }
}

function roleOf(directory: string): Role {
  const [top, name] = directory.split('/')
  if (top === 'tools') return 'tool'
  if (top === 'specs') return 'spec'
  if (top === 'mocks') return 'mocks'
  switch (name) {
    case 'provider':
    case 'transport':
    case 'registry':
    case 'conformance':
      return name
    case 'create-picturedesk-provider':
      return 'tool'
    default:
      return 'vendor'
  }
}

function dependencyViolations({ packages }: House, from: Package): string[] {
  const place = `${from.directory}/package.json`
  const check = (names: readonly string[], verb: string, extra: readonly Role[]): string[] =>
    names.flatMap((name) => {
      const to = packages.find((candidate) => candidate.name === name)
      if (!to || mayImport(from, to, extra)) return []
      return [`${place}: ${verb} ${to.name}: ${from.role} must not import ${to.role}`]
    })
  return [
    ...check(from.runtime, 'depends on', []),
    ...check(from.development, 'depends in development on', allowedInTests),
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
    const extra = testFile.test(place) ? allowedInTests : []
    return importsIn(readFileSync(join(base, file), 'utf8')).flatMap((specifier) => {
      if (specifier.startsWith('.')) {
        const target = resolve(base, dirname(file), specifier)
        const outside = relative(base, target).split(sep)[0] === '..'
        return outside ? [`${place}: reaches out of its package by ${specifier}`] : []
      }
      const to = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`))
      if (!to || mayImport(from, to, extra)) return []
      return [`${place}: imports ${to.name}: ${from.role} must not import ${to.role}`]
    })
  })
}

function mayImport(from: Package, to: Package, extra: readonly Role[]): boolean {
  if (from === to || from.role === 'tool') return true
  return allowed[from.role].includes(to.role) || extra.includes(to.role)
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
