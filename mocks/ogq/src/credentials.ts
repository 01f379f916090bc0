/** What OGQ hands out to a service, and one of the service's users. */
export interface OgqCredentials {
  readonly apiKey: string
  readonly userId: string
}

/** Invented: the vendor's documents show none. */
export const ogqCredentials: OgqCredentials = {
  apiKey: 'f2a7c1de-4b0e-4c63-9b55-0d6a8f1e7b29',
  userId: 'reader-1',
}
