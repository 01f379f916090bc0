import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of a vendor, and the function by which it makes its provider. */
export interface NewestVendor {
  readonly name: string
  readonly create: string
}

/** The vendors of the house, as their package.json declares them. */
export function newestVendors(root: string): NewestVendor[] {
  return readdirSync(join(root, 'packages')).flatMap((folder) => {
    const path = join(root, 'packages', folder, 'package.json')
    if (!existsSync(path)) return []
    const { name, picturedesk } = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly name: string
      readonly picturedesk?: { readonly create?: string }
    }
    return picturedesk?.create === undefined ? [] : [{ name, create: picturedesk.create }]
  })
}
