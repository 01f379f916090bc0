import type { TaggingRequest } from '@picturedesk/provider'
declare const pictures: readonly TaggingRequest[]
