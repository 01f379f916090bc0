import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { root, shortName } from '../house.ts'
import { pageSteps, type ShownFile, type Step } from './page-steps.ts'
import { sampleCommand } from './sample-command.ts'

/** What fits a small window, and is read without moving it. */
const WIDTH = 80
/** An import of one name, which nothing can break. */
const ONE_NAME = /^import (?:type )?\{ \w+ \} from '[^']+'$/
const FROM = /(?:\bfrom|\bimport) '([^']+)'/g
/** What stands in a file and is no code: what a test asks of a mock, and where a region begins and ends. */
const NO_CODE = /^(?:\/\/ (?:mock: .*|#(?:end)?region [\w-]+))?$/

/**
 * What keeps a reader from following a page from its first block to the last, one line each: code that uses a package that no
 * line above installs or a file that is not shown above, lines that are hidden, an output whose command is not there.
 */
export function readingProblems(page: string): string[] {
  const markdown = readFileSync(page, 'utf8')
  const steps = pageSteps(markdown)
  const isRun = /^npx (?:picturedesk-mocks exec|vitest)|^node /m.test(markdown)
  const reader: Reader = { installed: new Set(), shown: new Map(), typed: undefined }
  const problems = steps.flatMap((step) => {
    const told = problemsOf(step, page, reader)
    const isNamed = step.kind !== 'file' || step.prose.includes(`\`${basename(step.path)}\``)
    if (isRun && !isNamed)
      told.push(
        `Expected the text above to name the file \`${basename(step.path)}\`, as a reader saves it.`,
      )
    return told.map((problem) => `line ${step.line}: ${problem}`)
  })
  const outputs = steps.flatMap((step) =>
    step.kind === 'output' ? [join(dirname(page), step.path)] : [],
  )
  for (const [path, code] of reader.shown) {
    const name = basename(path)
    for (const line of hiddenLines(readFileSync(path, 'utf8'), code))
      problems.push(`${name}: "${line}" is hidden from the reader.`)
    const output = path.replace(/\.ts$/, '.txt')
    if (isRun && existsSync(output) && !outputs.includes(output))
      problems.push(`${name}: What it prints is not shown.`)
  }
  return problems
}

/** What a reader has so far. */
interface Reader {
  readonly installed: Set<string>
  /** Code by the file that it is of. */
  readonly shown: Map<string, string>
  /** The command that was typed last, and whose output was not shown yet. */
  typed: string | undefined
}

function problemsOf(step: Step, page: string, reader: Reader): string[] {
  if (step.kind === 'commands') {
    for (const line of step.lines) for (const name of installedBy(line)) reader.installed.add(name)
    reader.typed = step.lines.at(-1)
    return []
  }
  const path = join(dirname(page), step.path)
  if (!existsSync(path)) return [`${step.path} does not exist.`]
  return step.kind === 'output' ? outputProblems(path, reader) : codeProblems(path, step, reader)
}

function outputProblems(path: string, reader: Reader): string[] {
  const file = path.replace(/\.txt$/, '.ts')
  const name = basename(file)
  const code = reader.shown.get(file)
  if (code === undefined) return [`The output of ${name} is shown, and ${name} is not shown above.`]
  const wanted = sampleCommand(readFileSync(file, 'utf8'), name)
  // What needs no vendor needs no mock.
  const allowed = [wanted, wanted.replace('npx picturedesk-mocks exec -- ', '')]
  const { typed = 'none' } = reader
  reader.typed = undefined
  const mocks = mocksOf(code).filter((mock) => !reader.installed.has(mock))
  const missing = mocks.map((mock) => `${name} needs "${mock}", and no line above installs it.`)
  return allowed.includes(typed)
    ? missing
    : [...missing, `Expected the command "${wanted}" above the output. Received "${typed}".`]
}

/** The mocks of the vendors whose packages a program uses. */
function mocksOf(code: string): string[] {
  return [...code.matchAll(FROM)]
    .map(([, from = '']) => shortName(packageOf(from)))
    .filter(
      (vendor) => existsSync(join(root, 'mocks', vendor, 'package.json')) && vendor !== 'core',
    )
    .map((vendor) => `@picturedesk/mock-${vendor}`)
}

function codeProblems(path: string, step: ShownFile, { installed, shown }: Reader): string[] {
  const code = regionOf(readFileSync(path, 'utf8'), step)
  const wide = wideLines(code).map(
    (line) => `Expected at most ${WIDTH} characters. "${line}" is longer.`,
  )
  const missing = [...code.matchAll(FROM)].flatMap(([, from = '']) => {
    if (from.startsWith('.'))
      return shown.has(join(dirname(path), from))
        ? []
        : [`"${from}" is imported, and not shown above.`]
    return isBuiltin(from) || installed.has(packageOf(from))
      ? []
      : [`"${packageOf(from)}" is imported, and no line above installs it.`]
  })
  shown.set(path, (shown.get(path) ?? '') + code)
  return [...wide, ...missing]
}

/** Lines that do not fit a small window. */
export function wideLines(code: string): string[] {
  return code.split('\n').filter((line) => line.length > WIDTH && !ONE_NAME.test(line))
}

function installedBy(line: string): string[] {
  const [, words = ''] = /^npm install (.+)$/.exec(line) ?? []
  return words.split(' ').filter((word) => word !== '' && !word.startsWith('-'))
}

/** The part of a file that a page shows. */
export function regionOf(source: string, { region }: Pick<ShownFile, 'region'>): string {
  if (region === '') return source
  const start = `// #region ${region}\n`
  const from = source.indexOf(start)
  return source.slice(from + start.length, source.indexOf(`// #endregion ${region}`, from))
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Lines of a file that a reader does not see, and that are code. */
export function hiddenLines(source: string, shown: string): string[] {
  const left = shown.split('\n')
  return source.split('\n').filter((line) => {
    if (NO_CODE.test(line.trimEnd())) return false
    const index = left.indexOf(line)
    if (index === -1) return true
    left.splice(index, 1)
    return false
  })
}
