import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { vendorPackages } from '../rooms/vendor-packages.ts'
import type { TableVendor } from './capability-table.ts'

/** What is read of a package's `conformance.json`. */
export interface VendorReport {
  readonly capabilities: Readonly<Record<string, readonly string[]>>
  readonly cases: readonly { readonly methods: readonly string[]; readonly result: string }[]
}

/**
 * The reports of all vendor packages, in the order of their directories, with the names that their
 * manifests give. The generated sources of the manifests are read: no build is needed.
 *
 * @throws Error when a package has no report
 */
export async function vendorReports(root: string): Promise<TableVendor[]> {
  return Promise.all(
    vendorPackages(root).map(async ({ directory: its }) => {
      const directory = join(root, its)
      const path = join(directory, 'src/generated/manifest.ts')
      const { manifest } = (await import(pathToFileURL(path).href)) as {
        manifest: Pick<TableVendor, 'name' | 'methodKinds'>
      }
      const file = join(directory, 'conformance.json')
      const text = await readFile(file, 'utf8').catch(() => {
        throw new Error(`${file} is missing. Run the tests of that package: they write it.`)
      })
      const { name, methodKinds } = manifest
      return { name, methodKinds, capabilities: passedMethods(JSON.parse(text)) }
    }),
  )
}

/** The claimed methods of which no case failed, each with the number of cases that passed. */
export function passedMethods({ capabilities, cases }: VendorReport): TableVendor['capabilities'] {
  const results = (method: string): string[] =>
    cases.filter(({ methods }) => methods.includes(method)).map(({ result }) => result)
  const entries = Object.entries(capabilities).map(([capability, methods]) => {
    const passed = methods.flatMap((method) => {
      const found = results(`${capability}.${method}`)
      return found.length > 0 && !found.includes('failed') ? [[method, found.length]] : []
    })
    return [capability, Object.fromEntries(passed)]
  })
  return Object.fromEntries(entries)
}
