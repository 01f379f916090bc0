import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addVendor } from 'create-picturedesk-provider/src/house/add-vendor.ts'
import { writeAll } from 'create-picturedesk-provider/src/render/write-all.ts'
import { createRepository } from 'create-picturedesk-provider/src/repository/create-repository.ts'
import { prepareSpec } from 'create-picturedesk-provider/src/spec/prepare-spec.ts'
import { runScript } from 'create-picturedesk-provider/src/testing/run-script.ts'
import { temporaryHouse } from 'create-picturedesk-provider/src/testing/temporary-house.ts'
import type { ColumnName, ColumnResult } from './column.ts'

const ID = 'corpus'
const SOURCE = '@picturedesk/source'
/** What a new vendor depends on is installed there. */
const installed = fileURLToPath(
  new URL('../../node_modules/create-picturedesk-provider/node_modules', import.meta.url),
)

/** The columns that need the generator: each is one cell, the document. */
export async function scaffoldDocument(
  path: string,
  columns: ReadonlySet<ColumnName>,
): Promise<Partial<Record<ColumnName, ColumnResult>>> {
  const result: Partial<Record<ColumnName, ColumnResult>> = {}
  if (columns.has('generation'))
    result.generation = await cell('generate', () => prepareSpec(path, ID))
  // What is not generated cannot be compiled; the column before says why.
  if (columns.has('compile') && result.generation?.wrong.length !== 1)
    result.compile = await cell('compile', () => compile(path))
  if (columns.has('new-vendor'))
    result['new-vendor'] = await cell('new-vendor', () => newVendor(path))
  if (columns.has('create')) result.create = await cell('create', () => create(path))
  return result
}

async function cell(name: string, work: () => Promise<unknown>): Promise<ColumnResult> {
  try {
    await work()
    return { cells: 1, wrong: [], notes: [] }
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error)
    return { cells: 1, wrong: [{ at: '#', came: `${name}: ${telling(came)}` }], notes: [] }
  }
}

/** The lines that say why; what a test runner says of tests that passed is left out. */
function telling(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*[✓↓]/.test(line))
  const errors = lines.filter((line) => /error|FAIL|×|Error|Expected|Received|#\//.test(line))
  return [
    lines[0] ?? '',
    ...(errors.length > 0 ? errors.filter((line) => line !== lines[0]) : lines.slice(1)),
  ]
    .slice(0, 14)
    .join('\n        ')
    .slice(0, 2_000)
}

/** The generated client alone, under the house's own rules for types. */
async function compile(path: string): Promise<void> {
  const { client } = await prepareSpec(path, ID)
  using house = temporaryHouse()
  const directory = join(house.root, 'packages', ID)
  await writeAll(join(directory, 'src/generated'), client)
  await writeAll(directory, {
    'package.json': JSON.stringify({
      type: 'module',
      scripts: { typecheck: 'tsc' },
      dependencies: {
        '@picturedesk/transport': '*',
        '@picturedesk/provider': '*',
        '@types/node': '*',
      },
    }),
    'tsconfig.json': JSON.stringify({
      extends: '../../tsconfig.base.json',
      compilerOptions: { types: ['node'] },
      include: ['src'],
    }),
  })
  house.install(`packages/${ID}`)
  await runScript(directory, 'typecheck')
}

async function newVendor(path: string): Promise<void> {
  using house = temporaryHouse()
  const { directories } = await addVendor(house.root, ID, path)
  for (const directory of directories) house.install(directory)
  await runScript(join(house.root, 'specs', ID), 'bundle')
  for (const directory of [`packages/${ID}`, `mocks/${ID}`])
    for (const script of ['typecheck', 'test']) await runScript(join(house.root, directory), script)
}

/** A repository of its own. The house's packages are loaded from their sources, so that nothing has to be built. */
async function create(path: string): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'picturedesk-corpus-'))
  try {
    const { directory } = await createRepository(parent, ID, path)
    linkAll(directory)
    await runScript(directory, 'generate')
    await runScript(directory, 'typecheck', [
      '--customConditions',
      SOURCE,
      '--allowImportingTsExtensions',
    ])
    writeFileSync(join(directory, 'sources.config.ts'), sourcesConfig)
    await runScript(directory, 'test', ['--config', 'sources.config.ts'])
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}

const sourcesConfig = `import { mergeConfig } from 'vitest/config'
import own from './vitest.config.ts'

const resolve = { conditions: ['${SOURCE}', 'module', 'node', 'development|production'] }
const test = { execArgv: ['--conditions=${SOURCE}'] }
const more = { resolve, ssr: { resolve }, test }
export default typeof own === 'function'
  ? async (env) => mergeConfig(await own(env), more)
  : mergeConfig(own, more)
`

const dependencies = [
  ...['@biomejs/biome', '@picturedesk/conformance', '@picturedesk/generate', '@picturedesk/mocks'],
  ...['@picturedesk/provider', '@picturedesk/vendor-kit', '@picturedesk/transport', '@types/node'],
  ...['@picturedesk/spec-ruleset', 'esbuild', 'typescript', 'vitest'],
]

function linkAll(directory: string): void {
  for (const name of dependencies) {
    const link = join(directory, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(installed, name), link)
  }
}
