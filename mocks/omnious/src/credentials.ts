/** What Omnious hands out to a customer. */
export interface OmniousCredentials {
  readonly apiKey: string
}

/** Made up: the vendor's document shows none. */
export const omniousCredentials: OmniousCredentials = { apiKey: 'omnious-mock-6d1f0a9be2c74c55' }
