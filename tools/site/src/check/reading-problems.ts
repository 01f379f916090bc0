import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pageSteps, type ShownFile } from './page-steps.ts'
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
  const problems: string[] = []
  const installed = new Set<string>()
  const shown = new Map<string, string>()
  let commands: readonly string[] = []
  const markdown = readFileSync(page, 'utf8')
  const steps = pageSteps(markdown)
  const isRun = /^npx (?:picturedesk-mocks exec|vitest)|^node /m.test(markdown)
  for (const step of steps) {
    const tell = (problem: string): void => {
      problems.push(`line ${step.line}: ${problem}`)
    }
    if (step.kind === 'commands') {
      commands = step.lines
      for (const line of commands) for (const name of installedBy(line)) installed.add(name)
      continue
    }
    const path = join(dirname(page), step.path)
    if (!existsSync(path)) {
      tell(`${step.path} does not exist.`)
      continue
    }
    if (step.kind === 'output') {
      const file = path.replace(/\.txt$/, '.ts')
      const name = basename(file)
      if (!shown.has(file)) tell(`The output of ${name} is shown, and ${name} is not shown above.`)
      const wanted = sampleCommand(readFileSync(file, 'utf8'), name)
      // What needs no vendor needs no mock.
      const allowed = [wanted, wanted.replace('npx picturedesk-mocks exec -- ', '')]
      const last = commands.at(-1)
      if (last === undefined || !allowed.includes(last))
        tell(`Expected the command "${wanted}" above the output. Received "${last ?? 'none'}".`)
      commands = []
      continue
    }
    const code = regionOf(readFileSync(path, 'utf8'), step)
    if (isRun && !step.prose.includes(`\`${basename(path)}\``))
      tell(`Expected the text above to name the file \`${basename(path)}\`, as a reader saves it.`)
    for (const line of wideLines(code))
      tell(`Expected at most ${WIDTH} characters. "${line}" is longer.`)
    for (const [, from = ''] of code.matchAll(FROM))
      if (from.startsWith('.')) {
        if (!shown.has(join(dirname(path), from)))
          tell(`"${from}" is imported, and not shown above.`)
      } else if (!isBuiltin(from) && !installed.has(packageOf(from)))
        tell(`"${packageOf(from)}" is imported, and no line above installs it.`)
    shown.set(path, (shown.get(path) ?? '') + code)
  }
  for (const [path, code] of shown) {
    const hidden = hiddenLines(readFileSync(path, 'utf8'), code)
    problems.push(
      ...hidden.map((line) => `${basename(path)}: "${line}" is hidden from the reader.`),
    )
    const output = path.replace(/\.ts$/, '.txt')
    const isShown = steps.some(
      (step) => step.kind === 'output' && join(dirname(page), step.path) === output,
    )
    if (isRun && existsSync(output) && !isShown)
      problems.push(`${basename(path)}: What it prints is not shown.`)
  }
  return problems
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
