import type { OgqOptions } from '@picturedesk/ogq'

declare const apiKey: string
declare const userId: string
declare const options: OgqOptions
declare const order: { readonly number: string; readonly paidAt: Date }
declare const user: { readonly id: string; readonly name: string }
