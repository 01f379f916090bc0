import {
  type AnyProvider,
  type AssetKind,
  type AssetQuery,
  methodsOf,
  PicturedeskError,
} from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { expectNone } from '../calls/expect-none.ts'
import { settled } from '../calls/refusal-of.ts'
import { sentRequest } from '../desk/sent-request.ts'
import { providerOf } from '../provider-of.ts'
import { operationOf } from '../spec/operation-of.ts'
import { specResponses } from '../spec/spec-responses.ts'
import type { Vendor } from '../vendor.ts'
import type { VendorOptions } from '../vendor-options.ts'
import { fullQuery } from './full-query.ts'
import { type CallOutcome, type GivenOption, lostOptions } from './lost-options.ts'

/** Values to try for each option, by its name. */
export type OptionValues<Name extends string = string> = Readonly<
  Partial<Record<Name, readonly unknown[]>>
>

/** Options of {@link testSearchOptions}. */
export interface SearchOptions<Options extends VendorOptions = VendorOptions> {
  /** Values that the vendor knows, for options of the interface. Default: those of `fullQuery`. */
  readonly values?: OptionValues<keyof Omit<AssetQuery, 'kind' | 'vendorOptions'>>
  /** Values for the vendor's own options, which stand in `vendorOptions.<id>`. */
  readonly own?: OptionValues
  /** Parameters on the wire that change with any other, such as a signature. */
  readonly ignored?: readonly string[]
  /** Options of the provider, besides the mock's credentials. */
  readonly options?: Partial<Options>
  /** Tells searches with these `options` from others in the titles of tests. */
  readonly title?: string
}

/**
 * Registers a test for each kind of asset that the vendor has: of all options of a search, and of
 * each pair of them, none is lost. Each changes a parameter on the wire, or a warning names it, or
 * the search is refused. Options that stand in `vendorOptions.<id>` by mistake are tried, too. The
 * vendor's responses are the first examples of its spec.
 *
 * @example
 * testSearchOptions(vendor, { own: { mood: [['blue'], ['blue', 'red']] } })
 *
 * @throws TypeError when the manifest does not claim `search.assets`
 */
export function testSearchOptions<Provider extends AnyProvider, Options extends VendorOptions>(
  vendor: Vendor<Provider, Options>,
  { values, own = {}, ignored = [], options = {}, title = '' }: SearchOptions<Options> = {},
): void {
  const { manifest, mock } = vendor
  if (!manifest.capabilities.search?.includes('assets'))
    throw new TypeError(
      `${manifest.id} does not claim search.assets. There are no options to test.`,
    )
  const operationIn = operationOf(mock.spec)
  const examples = specResponses(mock.spec).filter(({ status }) => status < 300)
  const given = { ...usualValues(), ...values }
  const misplaced = {
    ...given,
    // Other values than those of the interface, so that each pair of one name differs.
    text: ['another'],
    perPage: [8],
    cursor: ['4'],
    kind: manifest.kinds,
    vendorOptions: [{}],
    ofNobody: ['blue'],
    ...own,
  }
  const all = [...optionsOf(given), ...optionsOf(misplaced, `vendorOptions.${manifest.id}.`)]

  async function search(query: AssetQuery): Promise<CallOutcome> {
    let sent: Record<string, string> | undefined
    const provider = providerOf<Provider>(vendor as Vendor<Provider>, {
      clock: { now: () => 0, setTimeout, clearTimeout },
      random: () => 0,
      fetch: async (input, init) => {
        const request = await sentRequest(new Request(input, init), operationIn)
        const { operation = '' } = request
        if (methodsOf(manifest, operation).includes('search.assets'))
          sent = parametersOf(request, ignored)
        const shown = examples.find((example) => example.operation === operation)
        return Response.json(shown?.value, { status: shown?.status ?? 200 })
      },
      ...options,
    })
    const outcome = await settled(async () => provider.search?.assets(query))
    if (!PicturedeskError.isInstance(outcome)) {
      const { warnings } = outcome as { readonly warnings: readonly { readonly option: string }[] }
      return { sent, warned: warnings.map(({ option }) => option) }
    }
    if (outcome.outcome !== 'not-sent') throw outcome
    return { sent: undefined, warned: [] }
  }

  test.each(manifest.kinds)(
    `of two options of a search for kind "%s"${title && `, ${title}`}, none is lost without a warning or an error`,
    async (kind: AssetKind) => {
      expect((await search({ kind })).sent, 'a search without options is sent').toBeDefined()
      expectNone(await lostOptions((query) => search({ ...query, kind }), all))
    },
  )
}

/** One value for each option of the interface, and both for a boolean. */
function usualValues(): OptionValues {
  const { kind, ...query } = fullQuery('search.assets')
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? [true, false] : [value],
    ]),
  )
}

function optionsOf(values: OptionValues, place = ''): GivenOption[] {
  return Object.entries(values).flatMap(([name, each = []]) =>
    each.map((value) => ({ path: `${place}${name}`, value })),
  )
}

/** The parameters of a request, from query and body. */
function parametersOf(
  { query, body }: { readonly query: object; readonly body: unknown },
  ignored: readonly string[],
): Record<string, string> {
  const members = { ...query, ...(typeof body === 'object' ? body : {}) }
  return Object.fromEntries(
    Object.entries(members)
      .filter(([name]) => !ignored.includes(name))
      .map(([name, value]) => [name, JSON.stringify(value)]),
  )
}
