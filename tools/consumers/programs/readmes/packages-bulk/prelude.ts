import type { AnyProvider, TaggingRequest } from '@picturedesk/provider'

declare const pictures: readonly TaggingRequest[]
declare const database: string
declare const providers: readonly AnyProvider[]
