/** What OmniCommerce hands out to an application. */
export interface OmniCommerceCredentials {
  readonly apiKey: string
}

/** Made up: the vendor's document shows no key. */
export const omniCommerceCredentials: OmniCommerceCredentials = {
  apiKey: 'oc-3c1f0d8e6b7a4952',
}
