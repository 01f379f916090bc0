import type { Readable } from 'node:stream'
import type { Bulk } from '@picturedesk/bulk'
import type { AnyProvider, TaggingRequest } from '@picturedesk/provider'

declare const database: string
declare const providers: readonly AnyProvider[]
declare const pictures: readonly TaggingRequest[]
declare const options: Parameters<Bulk['tag']>[1]
declare const client: { query(stream: object): Readable }
declare class QueryStream {
  constructor(text: string)
}
