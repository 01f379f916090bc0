import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packagePlacements, templateData } from './package-placements.ts'
import { prepareSpec } from './prepare-spec.ts'
import { render } from './render.ts'
import type { Supplement } from './supplement.ts'
import { vendorModel } from './vendor-model.ts'
import { publishedVersions } from './versions.ts'
import { writeAll } from './write-all.ts'

/** What was made. */
export interface NewRepository {
  readonly id: string
  readonly directory: string
  readonly added: readonly Supplement[]
}

/**
 * Makes a repository of its own for a vendor, which needs published packages alone.
 * @param parent The directory to make it in.
 * @param packageName Such as `my-vendor` or `@me/my-vendor`; what follows the scope names directory and provider.
 * @throws Error before anything is written: for a name that is none or taken, or an unusable spec
 */
export async function createRepository(
  parent: string,
  packageName: string,
  specPath: string,
): Promise<NewRepository> {
  if (!/^(@[a-z0-9][a-z0-9._-]*\/)?[^/@]+$/.test(packageName))
    throw new Error(`"${packageName}" cannot name a package.`)
  const id = basename(packageName)
  const directory = join(parent, id)
  if (existsSync(directory) && readdirSync(directory).length > 0)
    throw new Error(`"${id}" is taken: ${directory} is there already, and not empty.`)
  const prepared = await prepareSpec(specPath, id)
  const model = vendorModel(prepared.document, prepared.names, { house: false, packageName })
  await writeAll(directory, prepared.files)
  await render(directory, { ...templateData(model), versions: publishedVersions() }, [
    { template: 'repository', to: '.' },
    { template: 'gitignore.hbs', to: '.gitignore' },
    ...packagePlacements(model, ''),
    { template: 'mock', to: 'src/mock' },
  ])
  return { id, directory, added: prepared.added }
}
