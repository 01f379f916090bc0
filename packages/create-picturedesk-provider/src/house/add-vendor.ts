import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { operationIdFiles } from '@picturedesk/generate'
import { InputError } from '../input/input-error.ts'
import { vendorModel } from '../model/vendor-model.ts'
import { guessedFiles, packagePlacements, templateData } from '../render/package-placements.ts'
import { render } from '../render/render.ts'
import { tidy } from '../render/tidy.ts'
import { writeAll } from '../render/write-all.ts'
import type { LeftOut } from '../spec/left-out.ts'
import { prepareSpec } from '../spec/prepare-spec.ts'
import type { SpecChoices } from '../spec/read-spec.ts'
import type { Supplement } from '../spec/supplement.ts'
import { installBesideOthers } from './install-beside-others.ts'

/** What was made. */
export interface NewVendor {
  readonly id: string
  /** Paths from the root. */
  readonly directories: readonly string[]
  /** Values that were added to the spec. */
  readonly added: readonly Supplement[]
  /** Operations that no client can be generated for. */
  readonly leftOut: readonly LeftOut[]
  /** Whether the spec was OpenAPI 3.0. */
  readonly isConverted: boolean
}

/**
 * Makes a vendor of this repository: its spec, its package, its mock and a release note. The only file
 * of the repository that changes is the list of the application that has every vendor installed.
 * @param root The directory that holds pnpm-workspace.yaml.
 * @throws Error before anything is written: for a malformed or taken name, or an unusable spec
 */
export async function addVendor(
  root: string,
  id: string,
  specPath: string,
  choices: SpecChoices = {},
): Promise<NewVendor> {
  const directories = [`specs/${id}`, `packages/${id}`, `mocks/${id}`]
  const [specDirectory = ''] = directories
  const isInPlace = resolve(specPath) === join(root, specDirectory, 'openapi.yaml')
  for (const directory of directories) {
    const taken = directory === specDirectory && isInPlace ? `${directory}/package.json` : directory
    if (existsSync(join(root, taken)))
      throw new InputError(
        'name',
        `The name "${id}" is taken: ${taken} exists. Choose another name.`,
      )
  }
  const prepared = await prepareSpec(specPath, id, choices)
  const model = vendorModel(prepared.document, prepared.names, {
    house: true,
    packageName: `@picturedesk/${id}`,
  })
  await writeAll(join(root, specDirectory), prepared.files)
  await writeAll(join(root, `packages/${id}/src/generated`), prepared.client)
  await writeAll(join(root, `mocks/${id}/src/generated`), operationIdFiles(prepared.document))
  const files = render(templateData(model), [
    { template: 'house/spec', to: `specs/${id}` },
    { template: 'house/vendor', to: `packages/${id}` },
    ...packagePlacements(model, `packages/${id}`),
    { template: 'house/mock', to: `mocks/${id}` },
    { template: 'mock', to: `mocks/${id}/src` },
    { template: 'house/changeset.md.hbs', to: `.changeset/add-${id}.md` },
  ])
  await writeAll(root, { ...files, ...guessedFiles(model, `packages/${id}`) })
  await installBesideOthers(root, id)
  await tidy(root, directories)
  return {
    id,
    directories,
    added: prepared.added,
    leftOut: prepared.leftOut,
    isConverted: prepared.isConverted,
  }
}
