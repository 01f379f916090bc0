import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeAll } from 'create-picturedesk-provider/src/render/write-all.ts'
import { runScript } from 'create-picturedesk-provider/src/testing/run-script.ts'

/** Scaffolds that stand below one directory. */
export interface Lot {
  readonly root: string
  /** Paths from the root, by the id of the scaffold that they belong to. */
  readonly directories: ReadonlyMap<string, readonly string[]>
  /** The configuration of TypeScript that they are made with. */
  readonly tsconfig: string
  /** Compiler options that this place needs. */
  readonly compilerOptions?: object
}

/** Where the configurations and results of the checks are. */
const CHECKS = 'checks'
const SOURCE = '@picturedesk/source'

/** Lines of each scaffold that are shown. */
const SHOWN = 14

/**
 * Type checks and tests many scaffolds with one process for each tool, so that the house's own sources are loaded
 * once and not once for each.
 * @returns what is wrong by the id of the scaffold; nothing for one that is right
 * @throws Error when a tool ends without a result
 */
export async function checkLot(lot: Lot): Promise<ReadonlyMap<string, string>> {
  const { root, directories, tsconfig, compilerOptions } = lot
  const all = [...directories.values()].flat()
  await writeAll(join(root, CHECKS), {
    'package.json': JSON.stringify({
      type: 'module',
      scripts: { typecheck: 'tsc --pretty false', test: 'vitest run' },
    }),
    'tsconfig.json': JSON.stringify({
      extends: `../${tsconfig}`,
      compilerOptions: { types: ['node'], ...compilerOptions },
      include: all.map((directory) => `../${directory}/src`),
    }),
    'vitest.config.ts': vitestConfig(all),
  })
  const problems = new Map<string, string[]>()
  const blame = (path: string, line: string): void => {
    const place = path.replaceAll('\\', '/')
    const [id] = [...directories].find(([, its]) =>
      its.some((directory) => place.includes(`${directory}/`)),
    ) ?? [undefined]
    if (id === undefined) throw new Error(`No scaffold of the lot has ${path}: ${line}`)
    problems.set(id, [...(problems.get(id) ?? []), line])
  }
  for (const line of await typeErrors(root)) blame(line, line)
  const tested = await testResults(root)
  for (const { path, failures } of tested)
    for (const failure of failures) blame(path, `${path}: ${failure}`)
  for (const [id, its] of directories)
    if (!its.every((directory) => tested.some(({ path }) => path.includes(`${directory}/`))))
      problems.set(id, [...(problems.get(id) ?? []), 'No test ran.'])
  return new Map([...problems].map(([id, lines]) => [id, lines.slice(0, SHOWN).join('\n        ')]))
}

/** Each error of the type checker, with the file that it stands in. */
async function typeErrors(root: string): Promise<string[]> {
  const said = await runScript(join(root, CHECKS), 'typecheck').then(
    () => '',
    (error: Error) => error.message,
  )
  if (said === '') return []
  const errors = said.split('\n').filter((line) => /^\S+\(\d+,\d+\): error TS/.test(line))
  if (errors.length === 0) throw new Error(said)
  return errors
}

interface FileResult {
  readonly path: string
  readonly failures: readonly string[]
}

/** What vitest writes with its reporter for JSON, as far as it is read. */
interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[] | null
    }[]
  }[]
}

async function testResults(root: string): Promise<FileResult[]> {
  const said = await runScript(join(root, CHECKS), 'test').then(
    () => '',
    (error: Error) => error.message,
  )
  const report = readReport(join(root, CHECKS, 'report.json'))
  if (report === undefined) throw new Error(said)
  const results = report.testResults.map(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    const failures = failed.map(
      ({ fullName, failureMessages }) =>
        `${fullName}: ${(failureMessages ?? []).join('\n').split('\n').slice(0, 4).join('\n          ')}`,
    )
    // A file that cannot be loaded has no tests.
    const ended = status === 'failed' && failed.length === 0
    return { path: name, failures: ended ? [...failures, message] : failures }
  })
  // An error outside of any test is nobody's, but the lot is not right.
  if (said !== '' && results.every(({ failures }) => failures.length === 0)) throw new Error(said)
  return results
}

function readReport(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return undefined
  }
}

function vitestConfig(directories: readonly string[]): string {
  const conditions = [SOURCE, 'module', 'node', 'development|production']
  return `export default ${JSON.stringify({
    root: '..',
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      include: directories.map((directory) => `${directory}/src/**/*.test.ts`),
      exclude: ['**/node_modules/**', '**/*.packed.test.ts'],
      execArgv: [`--conditions=${SOURCE}`, '--max-old-space-size=6144'],
      // One load of the modules for all files. Tests keep no state in a module.
      isolate: false,
      maxWorkers: 1,
      testTimeout: 300_000,
      hookTimeout: 300_000,
      reporters: ['json'],
      outputFile: { json: `${CHECKS}/report.json` },
    },
  })}\n`
}
