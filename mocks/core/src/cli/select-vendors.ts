import { CliError, usageError } from '@picturedesk/command-line'
import { installCommand } from '../installed/mock-not-installed-error.ts'
import type { MockVendor } from '../vendor/vendor.ts'
import type { Terminal } from './command.ts'
import { type Installed, installedMocks } from './installed.ts'
import { loadSpecFile } from './load-spec-file.ts'
import { isModuleName, loadVendorModule } from './load-vendor-module.ts'

/** Any vendor, whatever its credentials and scenarios. */
export type AnyVendor = MockVendor<object, string>

/** What the options by which vendors are chosen were given. */
export interface Selection {
  readonly vendor?: readonly string[] | undefined
  /** Separated by commas. */
  readonly vendors?: readonly string[] | undefined
  /** Files. */
  readonly spec?: readonly string[] | undefined
  /** Where the search for installed mocks starts. */
  readonly from?: string | undefined
  /** Whether `$ref` in a file may lead out of its folder. */
  readonly 'allow-outside-references'?: boolean | undefined
}

/**
 * The vendors that are meant: those that are named, or else every installed mock. Says on stderr
 * which packages declare a mock but cannot be used.
 *
 * @param announce whether to say on stderr which mocks were found, when none is named. Default: false.
 * @throws CliError when a vendor is not known, cannot be loaded, or is there twice, and when there
 *   is no vendor at all
 */
export async function selectVendors(
  names: readonly string[],
  selection: Selection,
  terminal: Pick<Terminal, 'err'>,
  { announce = false }: { readonly announce?: boolean } = {},
): Promise<AnyVendor[]> {
  const listed = selection.vendors?.flatMap((list) => list.split(',')) ?? []
  const wanted = [...names, ...(selection.vendor ?? []), ...listed].map((name) => name.trim())
  const files = selection.spec ?? []
  const allowOutside = selection['allow-outside-references']
  const installed = installedMocks(selection.from, terminal)
  if (wanted.length === 0 && files.length === 0) {
    const found = await installed()
    if (announce && found.mocks.length > 0)
      terminal.err(`picturedesk-mocks: ${describeInstalled(found)}\n`)
    return everyInstalled(found)
  }
  const chosen: AnyVendor[] = []
  for (const name of wanted) chosen.push(await vendorNamed(name, installed))
  for (const file of files) chosen.push(await loadSpecFile(file, { allowOutside }))
  const twice = chosen.find(({ id }, at) => chosen.findIndex((other) => other.id === id) < at)
  if (twice) throw usageError(`The vendor '${twice.id}' is there twice.`)
  return chosen
}

/**
 * The vendor of an id or a module.
 *
 * @throws CliError when there is none
 */
export async function vendorNamed(
  name: string,
  installed: () => Promise<Installed>,
): Promise<AnyVendor> {
  if (isModuleName(name)) return loadVendorModule(name)
  const { mocks } = await installed()
  const mock = mocks.find(({ id }) => id === name)
  if (mock) return mock.load()
  const ids = mocks.map(({ id }) => id).join(', ') || 'none'
  throw usageError(
    [
      `No mock of the vendor '${name}' is installed. Installed mocks: ${ids}.`,
      `To install one of Picturedesk: ${installCommand(name)}`,
      "A module's path begins with './'; --spec takes a document.",
    ].join('\n'),
  )
}

function describeInstalled({ mocks }: Installed): string {
  const names = mocks.map(({ id, package: { name } }) => `${id} (${name})`)
  return `Found ${mocks.length === 1 ? 'one installed mock' : `${mocks.length} installed mocks`}: ${names.join(', ')}.`
}

function everyInstalled({ mocks, from }: Installed): Promise<AnyVendor[]> {
  if (mocks.length === 0)
    throw new CliError(
      [
        `No mock is installed. Looked at the dependencies of each package.json from ${from} upwards.`,
        `Install the mock of each vendor that you use: ${installCommand('<vendor>')}`,
        'Or name a module by --vendor ./mock.ts, or an OpenAPI document by --spec openapi.yaml.',
      ].join('\n'),
    )
  return Promise.all(mocks.map((mock) => mock.load()))
}
