import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const house = fileURLToPath(new URL('../../../..', import.meta.url))

/** What a vendor needs of the house. */
const copied = [
  'package.json',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'biome.json',
  '.gitignore',
  '.changeset',
  'mocks',
  'specs',
  'packages/provider',
  'packages/transport',
  'packages/conformance',
  'tools/generate',
  'tools/workspace',
]

/** A copy of this repository, as it is built, that a vendor can be added to. */
export interface TemporaryHouse extends Disposable {
  readonly root: string
  /** Does for a new vendor what an installation does, without one. */
  install(id: string): void
}

export function temporaryHouse(): TemporaryHouse {
  const root = mkdtempSync(join(tmpdir(), 'picturedesk-house-'))
  for (const path of copied) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    // links within the house lead to the copy, since they are relative
    cpSync(join(house, path), join(root, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !['.turbo', 'reports', '.stryker-tmp'].includes(basename(source)),
    })
  }
  symlinkSync(join(house, 'node_modules'), join(root, 'node_modules'))
  return {
    root,
    install: (id) => {
      const spec = join('..', '..', '..', 'specs', id)
      mkdirSync(join(root, 'packages', id, 'node_modules/@picturedesk'), { recursive: true })
      const links = { verbatimSymlinks: true, recursive: true }
      cpSync(
        join(house, 'packages/ogq/node_modules'),
        join(root, 'packages', id, 'node_modules'),
        links,
      )
      symlinkSync(
        join('..', spec),
        join(root, 'packages', id, `node_modules/@picturedesk/spec-${id}`),
      )
      symlinkSync(spec, join(root, `mocks/node_modules/@picturedesk/spec-${id}`))
      cpSync(join(house, 'specs/ogq/node_modules'), join(root, 'specs', id, 'node_modules'), links)
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}
