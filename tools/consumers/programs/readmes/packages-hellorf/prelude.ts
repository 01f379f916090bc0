import type { HellorfOptions } from '@picturedesk/hellorf'

declare const clientId: string
declare const clientSecret: string
declare const options: HellorfOptions
