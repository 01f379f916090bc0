import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  bundleSpec,
  generateClient,
  operationIdFiles,
  type SpecDocument,
} from '@picturedesk/generate'
import { addVendor } from 'create-picturedesk-provider/src/house/add-vendor.ts'
import { writeAll } from 'create-picturedesk-provider/src/render/write-all.ts'
import { createRepository } from 'create-picturedesk-provider/src/repository/create-repository.ts'
import { temporaryHouse } from 'create-picturedesk-provider/src/testing/temporary-house.ts'
import type { ColumnResult } from '../columns/column.ts'
import { checkLot } from './check-lot.ts'
import type { ScaffoldColumn } from './scaffold-columns.ts'

/** What a new vendor depends on is installed there. */
const installed = fileURLToPath(
  new URL('../../node_modules/create-picturedesk-provider/node_modules', import.meta.url),
)

type Directories = ReadonlyMap<string, readonly string[]>

/** Makes the scaffolds of many documents, then checks them together. */
export async function scaffoldLot(
  column: ScaffoldColumn,
  paths: readonly string[],
): Promise<ColumnResult[]> {
  const made = new Map<string, readonly string[]>()
  const refused = new Map<string, string>()
  const ids = paths.map((_, index) => `corpus${index}`)
  const makeAll = async (make: (id: string, path: string) => Promise<readonly string[]>) => {
    for (const [index, path] of paths.entries()) {
      const id = ids[index] ?? ''
      try {
        made.set(id, await make(id, path))
      } catch (error) {
        refused.set(id, error instanceof Error ? error.message : String(error))
      }
    }
    return made
  }
  const wrong = await (column === 'create' ? repositories(makeAll) : newVendors(makeAll))
  return ids.map((id) => {
    const came = refused.get(id) ?? wrong.get(id)
    return { cells: 1, wrong: came === undefined ? [] : [{ at: '#', came }], notes: [] }
  })
}

type MakeAll = (
  make: (id: string, path: string) => Promise<readonly string[]>,
) => Promise<Directories>

/** Vendors of one house that has no others. */
async function newVendors(makeAll: MakeAll): Promise<ReadonlyMap<string, string>> {
  using house = temporaryHouse()
  const { root } = house
  const directories = await makeAll(async (id, path) => {
    const { directories: its } = await addVendor(root, id, path)
    for (const directory of its) house.install(directory)
    // What the scripts do: the spec's `bundle` and `generate` of the package and the mock.
    const document = await bundleSpec(join(root, `specs/${id}/openapi.yaml`))
    await writeAll(root, { [`specs/${id}/dist/openapi.json`]: JSON.stringify(document) })
    await writeAll(join(root, `packages/${id}/src/generated`), await clientOf(document))
    await writeAll(join(root, `mocks/${id}/src/generated`), operationIdFiles(document))
    return its.filter((directory) => !directory.startsWith('specs/'))
  })
  if (directories.size === 0) return new Map()
  const typeRoots = [join(installed, '@types')]
  return await checkLot({
    root,
    directories,
    tsconfig: 'tsconfig.base.json',
    compilerOptions: { typeRoots },
  })
}

/**
 * Repositories of their own below one directory, with one installation for all. The house's packages are loaded from
 * their sources, so that nothing has to be built.
 */
async function repositories(makeAll: MakeAll): Promise<ReadonlyMap<string, string>> {
  const root = mkdtempSync(join(tmpdir(), 'picturedesk-corpus-'))
  try {
    mkdirSync(join(root, 'checks'))
    symlinkSync(installed, join(root, 'node_modules'))
    const directories = await makeAll(async (id, path) => {
      const { directory } = await createRepository(root, id, path)
      // What the script `generate` does.
      const document = await bundleSpec(join(directory, 'openapi.yaml'))
      const client = await clientOf(document)
      const spec = JSON.stringify(document)
      await writeAll(join(directory, 'src/generated'), { ...client, 'openapi.json': spec })
      return [id]
    })
    const [first] = directories.keys()
    if (first === undefined) return new Map()
    return await checkLot({
      root,
      directories,
      // Each has the same.
      tsconfig: `${first}/tsconfig.json`,
      compilerOptions: { customConditions: ['@picturedesk/source'] },
    })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The client, as the scripts generate it: what it cannot have fails, and what it does not check is told. */
function clientOf(document: SpecDocument): Promise<Record<string, string>> {
  return generateClient(document, { onNotice: () => {} })
}
