import type { TransportOptions, Vendor } from '@picturedesk/transport'

declare const options: TransportOptions & { readonly baseUrl?: string }
declare const value: string | undefined
declare const openEnvelope: Vendor['open']
