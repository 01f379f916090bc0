import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fence, fencesIn } from './fences.ts'

/** What commands of a page may name. */
export interface Known {
  /** Packages that can be installed: those of the house, and those that its packages or the code of its guides depend on. */
  readonly packages: ReadonlySet<string>
  /** Programs of the house's packages, with all words of their sources. */
  readonly programs: ReadonlyMap<string, string>
  /** Scripts of the root package.json. */
  readonly scripts: ReadonlySet<string>
}

/** Steps whose words are the reader's own. */
const PLAIN = new Set(['cd', 'export', 'node', 'docker', 'git'])
const OWN_SCRIPTS = new Set([
  'install',
  'test',
  'run',
  'ci',
  'pkg',
  'vitest',
  'exec',
  'publish',
  'changeset',
])

/** Commands of a text that name a package, a program, an option or a script that is not there, one line each. */
export function shellProblems(markdown: string, known: Known): string[] {
  return fencesIn(markdown)
    .filter(({ language }) => language === 'sh')
    .flatMap((fence) =>
      commandsOf(fence).flatMap(([line, words]) =>
        problemsOf(words, known).map((one) => `line ${line}: ${one}`),
      ),
    )
}

function commandsOf({ code, line }: Fence): [number, string[]][] {
  return code.split('\n').flatMap((text, index) =>
    text
      .replace(/(^|\s)#.*$/, '')
      .split(/&&|\|\|?|;/)
      .map((command): [number, string[]] => [line + 1 + index, command.trim().split(/\s+/)])
      .filter(([, [first = '']]) => first !== ''),
  )
}

function problemsOf([program = '', ...words]: string[], known: Known): string[] {
  const [first = '', ...rest] = words
  if (PLAIN.has(program)) return []
  if (program === 'npx') return programProblems(first, rest, known)
  if (program === 'npm' && first === 'create')
    return programProblems(`create-${(rest[0] ?? '').replace(/@.*$/, '')}`, rest.slice(1), known)
  if (program === 'npm' && ['install', 'i'].includes(first))
    return rest
      .filter((word) => !word.startsWith('-'))
      .filter((name) => !known.packages.has(name))
      .map((name) => `"${name}" is no package of the house, and none that its packages depend on.`)
  if (program === 'npm' || program === 'pnpm') {
    const script =
      first === 'run' && program === 'npm' ? rest.find((one) => !one.startsWith('-')) : first
    return script === undefined || OWN_SCRIPTS.has(script) || known.scripts.has(script)
      ? []
      : [`The root package.json has no script "${script}".`]
  }
  return [`"${program}" is no command that this check knows. Use npm, npx, pnpm or node.`]
}

function programProblems(name: string, words: readonly string[], known: Known): string[] {
  const source = known.programs.get(name)
  if (source === undefined)
    return known.packages.has(name) || name === 'spectral'
      ? []
      : [`No package of the house has the program "${name}".`]
  const end = words.findIndex((word, index) => word === '--' && index > 0)
  const options = (end === -1 ? words : words.slice(0, end)).filter((word) => /^--\w/.test(word))
  return options
    .map((option) => option.slice(2).replace(/=.*$/, ''))
    .filter((option) => !new RegExp(`--${option}\\b|['"]${option}['"]|\\b${option}:`).test(source))
    .map((option) => `"${name}" has no option "--${option}".`)
}

interface Manifest {
  readonly name?: string
  readonly bin?: string | Readonly<Record<string, string>>
  readonly scripts?: object
  readonly dependencies?: object
  readonly peerDependencies?: object
  readonly devDependencies?: object
}

/** What is known in a house. */
export function knownIn(root: string): Known {
  const read = (path: string): Manifest =>
    JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest
  const files = globSync('{packages,mocks,specs}/*/package.json', { cwd: root })
  const manifests = files.map((path) => ({ folder: join(root, path, '..'), ...read(path) }))
  const { devDependencies: guides } = existsSync(join(root, 'docs/package.json'))
    ? read('docs/package.json')
    : {}
  return {
    packages: new Set([
      ...Object.keys(guides ?? {}),
      ...manifests.flatMap(({ name = '', dependencies, peerDependencies, devDependencies }) => [
        name,
        ...Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies }),
      ]),
    ]),
    programs: new Map(
      manifests.flatMap(({ folder, name = '', bin = {} }) => {
        const names = typeof bin === 'string' ? [name] : Object.keys(bin)
        return names.map((program): [string, string] => [program, sourcesIn(folder)])
      }),
    ),
    scripts: new Set(Object.keys(read('package.json').scripts ?? {})),
  }
}

function sourcesIn(folder: string): string {
  return ['src', 'lint']
    .filter((name) => existsSync(join(folder, name)))
    .flatMap((name) => globSync(`${name}/**/*.{ts,js}`, { cwd: folder }))
    .filter((file) => !/\.test\.|\/(?:generated|fixtures)\//.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}
