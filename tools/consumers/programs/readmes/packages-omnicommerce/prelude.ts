import type { OmniCommerceOptions } from '@picturedesk/omnicommerce'

declare const apiKey: string
declare const ids: readonly string[]
declare const options: OmniCommerceOptions
