import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { packagePlacements, templateData } from './package-placements.ts'
import { prepareSpec } from './prepare-spec.ts'
import { registerMock } from './register-mock.ts'
import { render } from './render.ts'
import type { Supplement } from './supplement.ts'
import { tidy } from './tidy.ts'
import { vendorModel } from './vendor-model.ts'
import { writeAll } from './write-all.ts'

/** What was made, by path from the root. */
export interface NewVendor {
  readonly id: string
  readonly directories: readonly string[]
  readonly added: readonly Supplement[]
}

/**
 * Makes a vendor of this repository: spec, package, mock, registration and release note.
 * @param root The directory that holds pnpm-workspace.yaml.
 * @throws Error before anything is written: for a name that is none or taken, or an unusable spec
 */
export async function addVendor(root: string, id: string, specPath: string): Promise<NewVendor> {
  const directories = [`specs/${id}`, `packages/${id}`, `mocks/src/vendors/${id}`]
  const [specDirectory = ''] = directories
  const inPlace = resolve(specPath) === join(root, specDirectory, 'openapi.yaml')
  for (const directory of directories) {
    const taken = directory === specDirectory && inPlace ? `${directory}/package.json` : directory
    if (existsSync(join(root, taken)))
      throw new Error(`"${id}" is taken: ${taken} is there already.`)
  }
  const prepared = await prepareSpec(specPath, id)
  const house = { house: true, packageName: `@picturedesk/${id}` }
  const model = vendorModel(prepared.document, prepared.names, house)
  await writeAll(join(root, specDirectory), prepared.files)
  await render(root, templateData(model), [
    { template: 'house-spec-package.json.hbs', to: `specs/${id}/package.json` },
    { template: 'house', to: `packages/${id}` },
    ...packagePlacements(model, `packages/${id}`),
    { template: 'mock', to: `mocks/src/vendors/${id}` },
    { template: 'house-changeset.md.hbs', to: `.changeset/add-${id}.md` },
  ])
  await registerMock(root, model)
  await tidy(root, directories)
  await tidy(root, ['mocks/src/index.ts', 'mocks/src/vendors/index.ts', 'mocks/package.json'])
  return { id, directories, added: prepared.added }
}
