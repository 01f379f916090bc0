import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { capabilityNames } from '@picturedesk/provider'

interface Declaring {
  readonly name: string
  readonly picturedesk?: { readonly create: string }
  readonly exports: Readonly<Record<string, unknown>>
}

/** A vendor package that this package depends on. */
export interface Vendor {
  readonly id: string
  readonly name: string
  /** The function that makes its provider. */
  readonly create: string
  /** The entries with one capability each. */
  readonly entries: readonly VendorEntry[]
}

/** An entry of a vendor's package with one capability. */
export interface VendorEntry {
  readonly capability: string
  readonly name: string
  readonly create: string
}

/** A directory from which the packages of all vendors can be imported. */
export const importsFrom = import.meta.dirname

const { dependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { readonly dependencies: Readonly<Record<string, string>> }

/** Every vendor that is installed here, by what its package.json declares. */
export const vendors: readonly Vendor[] = Object.keys(dependencies).flatMap((dependency) => {
  const path = new URL(`../node_modules/${dependency}/package.json`, import.meta.url)
  const { name, picturedesk, exports } = JSON.parse(readFileSync(path, 'utf8')) as Declaring
  if (picturedesk === undefined) return []
  const { create } = picturedesk
  const places = Object.keys(exports).map((place) => place.replace('./', ''))
  const entries = capabilityNames()
    .filter((capability) => places.includes(capability))
    .map((capability) => ({
      capability,
      name: `${name}/${capability}`,
      create: `${create}${capability.charAt(0).toUpperCase()}${capability.slice(1)}`,
    }))
  return [{ id: name.replace('@picturedesk/', ''), name, create, entries }]
})

/** The path of the OpenAPI document that a vendor's package has once it is built. */
export function specFile({ name }: Vendor): string {
  return fileURLToPath(import.meta.resolve(`${name}/openapi.json`))
}
