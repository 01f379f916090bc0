import type { MockVendor } from '@picturedesk/mocks'
import type { AnyProvider, Manifest } from '@picturedesk/provider'
import type { VendorOptions } from './vendor-options.ts'

/** A vendor's package as its tests see it. */
export interface Vendor<
  Provider extends AnyProvider = AnyProvider,
  Options extends VendorOptions = VendorOptions,
  Credentials extends object = object,
  ScenarioName extends string = string,
> {
  /** The folder of the package, with a slash at the end: `new URL('../..', import.meta.url)`. */
  readonly root: URL
  readonly manifest: Manifest
  /** The vendor's mock. Its spec is the one that the tests go by. */
  readonly mock: MockVendor<Credentials, ScenarioName>
  /** Makes a provider. */
  create(options?: Options): Provider
}

/**
 * Says once what all tests of a vendor's package are about.
 *
 * @example
 * export const vendor = defineVendor({
 *   root: new URL('../..', import.meta.url),
 *   manifest,
 *   mock: acmeMock,
 *   create: createAcme,
 * })
 *
 * @throws TypeError when mock and manifest are of two vendors
 */
export function defineVendor<
  Provider extends AnyProvider,
  Options extends VendorOptions,
  Credentials extends Partial<Options> & object,
  ScenarioName extends string,
>(
  vendor: Vendor<Provider, Options, Credentials, ScenarioName>,
): Vendor<Provider, Options, Credentials, ScenarioName> {
  const { manifest, mock } = vendor
  if (manifest.id !== mock.id)
    throw new TypeError(
      `The manifest is that of "${manifest.id}", the mock that of "${mock.id}". ` +
        'Give defineVendor the mock of the same vendor.',
    )
  return vendor
}
