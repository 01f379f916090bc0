import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { emitExamples } from '@picturedesk/generate'
import type { WrongDocument } from './wrong-document.ts'

/** The wrong examples of a vendor, and the types that are generated from its spec. */
export interface WrongExamples extends WrongDocument {
  readonly id: string
  /** The vendor's generated `schema.ts`. */
  readonly types: string
}

const require = createRequire(import.meta.url)
const COMPILER = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
const TEST = 'examples.test-d.ts'

/** The mistakes that the generated tests of types do not see, as lines; by one run of the compiler over all vendors. */
export function unseenMistakes(all: readonly WrongExamples[]): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'picturedesk-wrong-examples-'))
  try {
    const tests = new Map(
      all.map(({ id, types, document }) => {
        mkdirSync(join(directory, id))
        cpSync(types, join(directory, id, 'schema.ts'))
        const test = emitExamples(document as never)
        writeFileSync(join(directory, id, TEST), test)
        return [id, test.split('\n')]
      }),
    )
    const seen = new Set(
      errorsIn(directory, [...tests.keys()]).flatMap(({ id, line }) => {
        const [name = ''] = /mistake-\d+/.exec(tests.get(id)?.[line - 1] ?? '') ?? []
        return `${id} ${name}`
      }),
    )
    return all.flatMap(({ id, mistakes }) =>
      [...mistakes]
        .filter(([name]) => !seen.has(`${id} ${name}`))
        .map(([, mistake]) => `${id}: ${mistake}`),
    )
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

interface CompilerError {
  readonly id: string
  readonly line: number
}

function errorsIn(directory: string, ids: readonly string[]): CompilerError[] {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--pretty', 'false']
  const types = ['--allowImportingTsExtensions', '--exactOptionalPropertyTypes', '--types', '']
  const files = ids.map((id) => join(id, TEST))
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [COMPILER, ...options, ...types, '--target', 'es2022', '--module', 'nodenext', ...files],
    { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const errors = [...stdout.matchAll(/^([^\s/\\]+)[/\\]examples\.test-d\.ts\((\d+),\d+\): error/gm)]
  if (errors.length === 0)
    throw new Error(`Expected errors of the compiler. Received: ${stdout}${stderr}`)
  return errors.map(([, id = '', line]) => ({ id, line: Number(line) }))
}
