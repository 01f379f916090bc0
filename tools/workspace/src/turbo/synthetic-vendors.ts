import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TemporaryHouse } from '../temporary-house.ts'

/** What each package of a synthetic vendor holds beside its package.json. */
const files = {
  specs: ['openapi.yaml', 'README.md'],
  packages: ['src/index.ts', 'src/index.test.ts', 'README.md', 'conformance.json'],
  mocks: ['src/index.ts', 'src/index.test.ts', 'README.md'],
} as const

const rooms = ['specs', 'packages', 'mocks'] as const

/** The package that depends on every vendor. */
const COLLECTOR = 'tools/all-vendors/package.json'

/**
 * Adds vendors to a copy of the house, each with a spec, a package and a mock: the same scripts and
 * dependencies as a real vendor has, under names of their own.
 *
 * @param model the id of the vendor that they are like
 * @returns the ids of the new vendors
 */
export function addSyntheticVendors(house: TemporaryHouse, model: string, count: number): string[] {
  const ids = Array.from({ length: count }, (_, index) => `synthetic${index + 1}`)
  const read = (path: string): string => readFileSync(join(house.root, path), 'utf8')
  const renamed = (text: string, id: string): string => text.replaceAll(model, id)
  for (const room of rooms) {
    const manifest = read(`${room}/${model}/package.json`)
    for (const id of ids) {
      house.write({ [`${room}/${id}/package.json`]: renamed(manifest, id) })
      for (const file of files[room]) house.write({ [`${room}/${id}/${file}`]: '' })
    }
  }
  const own = new RegExp(`^ *"@picturedesk/(mock-)?${model}": .*,\\n`, 'gm')
  const entry = new RegExp(`^  (specs|packages|mocks)/${model}:\\n(    .*\\n)+\\n`, 'gm')
  const withAll = (block: string): string =>
    [block, ...ids.map((id) => renamed(block, id))].join('')
  house.write({
    [COLLECTOR]: read(COLLECTOR).replaceAll(own, withAll),
    // Where a package has no entry in the lockfile, turbo hashes no versions of dependencies at all.
    'pnpm-lock.yaml': read('pnpm-lock.yaml').replaceAll(entry, withAll),
  })
  return ids
}
