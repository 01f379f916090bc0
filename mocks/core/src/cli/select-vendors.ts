import type { MockVendor } from '../vendor.ts'
import { vendors } from '../vendors/index.ts'
import { usageError } from './cli-error.ts'
import { loadSpecFile } from './load-spec-file.ts'
import { isModuleName, loadVendorModule } from './load-vendor-module.ts'

/** Any vendor, whatever its credentials and scenarios. */
export type AnyVendor = MockVendor<object, string>

/** The options by which vendors are chosen. */
export const selectionOptions = {
  vendor: { type: 'string', multiple: true },
  vendors: { type: 'string', multiple: true },
  spec: { type: 'string', multiple: true },
} as const

/** The options of a command that starts mocks. */
export const startOptions = {
  ...selectionOptions,
  scenario: { type: 'string', multiple: true },
  port: { type: 'string' },
  'allow-spec-problems': { type: 'boolean', default: false },
} as const

/** What {@link selectionOptions} were given. */
export interface Selection {
  readonly vendor?: readonly string[] | undefined
  /** Separated by commas. */
  readonly vendors?: readonly string[] | undefined
  /** Files. */
  readonly spec?: readonly string[] | undefined
}

/** How the options read in a help text. */
export const selectionHelp = `  --vendor <vendor>    a vendor by name, or a module that exports a mock (./mock.ts,
                       my-plugin/mock); may be repeated, or --vendors a,b; default: all by name
  --spec <file>        an OpenAPI 3.0 or 3.1 document, YAML or JSON, to mock without a memory;
                       may be repeated; x-provider.id or the file's name becomes the vendor's`

/** How {@link startOptions} read in a help text. */
export const startHelp = `${selectionHelp}
  --allow-spec-problems
                       serves a spec though its schemas or examples have something wrong with them
  --scenario <v=name>  begins in a scenario of a vendor; may be repeated
  --port <number>      the port of the first vendor, counting up; default: free ports`

/**
 * The vendors that are meant: those named and described, or all that this package knows.
 *
 * @throws CliError when one is not known, cannot be loaded, or is there twice
 */
export async function selectVendors(
  names: readonly string[],
  selection: Selection,
): Promise<AnyVendor[]> {
  const listed = selection.vendors?.flatMap((list) => list.split(',')) ?? []
  const wanted = [...names, ...(selection.vendor ?? []), ...listed].map((name) => name.trim())
  const files = selection.spec ?? []
  if (wanted.length === 0 && files.length === 0) return Object.values(vendors)
  const chosen: AnyVendor[] = []
  for (const name of wanted) chosen.push(await vendorNamed(name))
  for (const file of files) chosen.push(await loadSpecFile(file))
  const twice = chosen.find(({ id }, at) => chosen.findIndex((other) => other.id === id) < at)
  if (twice) throw usageError(`The vendor '${twice.id}' is there twice.`)
  return chosen
}

/** @throws CliError when there is none */
export async function vendorNamed(name: string): Promise<AnyVendor> {
  if (isModuleName(name)) return loadVendorModule(name)
  const known = new Map<string, AnyVendor>(Object.entries(vendors))
  const vendor = known.get(name)
  if (vendor) return vendor
  const names = [...known.keys()].join(', ')
  throw usageError(
    `No vendor is named '${name}'. There are: ${names}. A module's path begins with './'; --spec takes a document.`,
  )
}

/** Whether a vendor is one of this package, whose spec is known to be well. */
export function isKnown(vendor: Pick<AnyVendor, 'spec'>): boolean {
  return Object.values(vendors).some(({ spec }) => spec === vendor.spec)
}
