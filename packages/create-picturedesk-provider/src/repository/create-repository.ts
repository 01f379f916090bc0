import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
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
 * @throws Error before anything is written: for a malformed or taken name, or an unusable spec
 */
export async function createRepository(
  parent: string,
  packageName: string,
  specPath: string,
  choices: SpecChoices = {},
): Promise<NewRepository> {
  if (!/^(@[a-z0-9][a-z0-9._-]*\/)?[^/@]+$/.test(packageName))
    throw new Error(
      `"${packageName}" cannot be the name of a package. Expected a name such as my-vendor or @me/my-vendor.`,
    )
  const id = basename(packageName)
  const directory = join(parent, id)
  if (existsSync(directory) && readdirSync(directory).length > 0)
    throw new Error(`The name "${id}" is taken: ${directory} exists and is not empty.`)
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
