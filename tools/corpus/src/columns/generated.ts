import { join } from 'node:path'
import { writeAll } from 'create-picturedesk-provider/src/render/write-all.ts'
import { prepareSpec } from 'create-picturedesk-provider/src/spec/prepare-spec.ts'
import { runScript } from 'create-picturedesk-provider/src/testing/run-script.ts'
import { temporaryHouse } from 'create-picturedesk-provider/src/testing/temporary-house.ts'
import type { ColumnName, ColumnResult } from './column.ts'

const ID = 'corpus'

/** The columns of the generator alone: each is one cell, the document. */
export async function generateDocument(
  path: string,
  columns: ReadonlySet<ColumnName>,
): Promise<Partial<Record<ColumnName, ColumnResult>>> {
  const result: Partial<Record<ColumnName, ColumnResult>> = {}
  if (columns.has('generation'))
    result.generation = await cell('generate', () => prepareSpec(path, ID))
  // What is not generated cannot be compiled; the column before says why.
  if (columns.has('compile') && result.generation?.wrong.length !== 1)
    result.compile = await cell('compile', () => compile(path))
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
      scripts: { typecheck: 'tsc --singleThreaded' },
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
