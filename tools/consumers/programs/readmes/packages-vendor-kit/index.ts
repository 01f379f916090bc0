import type { Openverse } from '@picturedesk/openverse'
import type { VendorOptions } from '@picturedesk/vendor-kit'

export { manifest } from '@picturedesk/openverse'
export declare function createAcme(
  options?: VendorOptions & { readonly apiKey?: string },
): Openverse
