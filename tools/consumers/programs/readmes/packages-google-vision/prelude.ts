import type { GoogleVisionOptions } from '@picturedesk/google-vision'

declare const apiKey: string
declare const bytes: Uint8Array
declare const photos: readonly { readonly sku: string; readonly url: string }[]
declare const options: GoogleVisionOptions
declare const body: { readonly requests: [] }
