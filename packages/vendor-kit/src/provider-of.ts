import type { AnyProvider } from '@picturedesk/provider'
import type { Vendor } from './vendor.ts'
import type { VendorOptions } from './vendor-options.ts'

/**
 * Makes a provider with the mock's credentials. It calls the vendor's own address, which the mock
 * answers for, so that URLs in examples are those of the same host.
 */
export function providerOf<Provider extends AnyProvider>(
  vendor: Pick<Vendor<Provider>, 'mock' | 'create'>,
  options: VendorOptions & object,
): Provider {
  const baseUrl = ownAddress(vendor.mock.spec['servers'])
  return vendor.create({ ...vendor.mock.credentials, ...(baseUrl && { baseUrl }), ...options })
}

/** The first server of a spec, where it is a whole URL without variables. */
function ownAddress(servers: unknown): string | undefined {
  const [{ url } = {}] = (servers ?? []) as { readonly url?: string }[]
  return url !== undefined && /^https?:\/\/[^{}]+$/.test(url) ? url : undefined
}
