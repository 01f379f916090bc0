import type { OmniousOptions } from '@picturedesk/omnious'

declare const apiKey: string
declare const products: readonly { readonly sku: string; readonly photo: string }[]
declare const taskId: string
declare const options: OmniousOptions
