import type { CreateOptions } from '@picturedesk/conformance'
import type { Hellorf } from '@picturedesk/hellorf'

export { manifest } from '@picturedesk/hellorf/manifest'
export declare function createAcme(options: {
  readonly key: string
  readonly baseUrl: string
  readonly clock: CreateOptions['clock']
  readonly fetch: typeof fetch
  readonly hooks: { readonly onRequest: CreateOptions['log'] }
}): Hellorf
