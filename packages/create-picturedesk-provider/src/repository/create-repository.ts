import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { InputError } from '../input/input-error.ts'
import { vendorModel } from '../model/vendor-model.ts'
import { guessedFiles, packagePlacements, templateData } from '../render/package-placements.ts'
import { render } from '../render/render.ts'
import { writeAll } from '../render/write-all.ts'
import type { LeftOut } from '../spec/left-out.ts'
import { prepareSpec } from '../spec/prepare-spec.ts'
import type { SpecChoices } from '../spec/read-spec.ts'
import type { Supplement } from '../spec/supplement.ts'
import { publishedVersions } from './versions.ts'

/** What was made. */
export interface NewRepository {
  readonly id: string
  readonly directory: string
  /** Values that were added to the spec. */
  readonly added: readonly Supplement[]
  /** Operations that no client can be generated for. */
  readonly leftOut: readonly LeftOut[]
  /** Whether the spec was OpenAPI 3.0. */
  readonly isConverted: boolean
}

/**
 * Makes a repository for a vendor. It needs published packages only.
 * @param parent The directory to make it in.
 * @param packageName Such as `my-vendor` or `@me/my-vendor`. The part after the scope names the
 *   directory and the provider.
 * @throws InputError before anything is written: for a malformed or taken name, or an unusable spec
 */
export async function createRepository(
  parent: string,
  packageName: string,
  specPath: string,
  choices: SpecChoices = {},
): Promise<NewRepository> {
  if (!/^(@[a-z0-9][a-z0-9._-]*\/)?[^/@]+$/.test(packageName))
    throw new InputError(
      'name',
      `"${packageName}" cannot be the name of a package. Expected a name such as my-vendor or @me/my-vendor.`,
    )
  const id = basename(packageName)
  const directory = join(parent, id)
  checkFree(id, directory)
  const prepared = await prepareSpec(specPath, id, choices)
  const model = vendorModel(prepared.document, prepared.names, { house: false, packageName })
  await writeAll(directory, prepared.files)
  const files = render({ ...templateData(model), versions: publishedVersions() }, [
    { template: 'repository', to: '' },
    { template: 'gitignore.hbs', to: '.gitignore' },
    ...packagePlacements(model, ''),
    { template: 'mock', to: 'src/mock' },
  ])
  await writeAll(directory, { ...files, ...guessedFiles(model, '') })
  return {
    id,
    directory,
    added: prepared.added,
    leftOut: prepared.leftOut,
    isConverted: prepared.isConverted,
  }
}

/** @throws InputError when there is something already */
function checkFree(id: string, directory: string): void {
  const found = statSync(directory, { throwIfNoEntry: false })
  if (found === undefined || (found.isDirectory() && readdirSync(directory).length === 0)) return
  const what = found.isDirectory() ? 'exists and is not empty' : 'is a file'
  throw new InputError(
    'name',
    `The name "${id}" is taken: ${directory} ${what}. Choose another name, or remove it.`,
  )
}
