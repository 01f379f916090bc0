import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'

/** A package that declares itself a vendor, by the field `picturedesk` of its package.json. */
export interface VendorPackage {
  /** The name of the vendor's directories under `specs`, `packages` and `mocks`. */
  readonly id: string
  readonly name: string
  /** Relative to the root. */
  readonly directory: string
}

/** All vendors of the house, in the order of their directories. */
export function vendorPackages(root: string): VendorPackage[] {
  return workspaceDirectories(root).flatMap((directory) => {
    const text = readFileSync(join(root, directory, 'package.json'), 'utf8')
    const { name, picturedesk } = JSON.parse(text) as { name: string; picturedesk?: object }
    return picturedesk === undefined ? [] : [{ id: basename(directory), name, directory }]
  })
}
