import type { OpenverseOptions } from '@picturedesk/openverse'

declare const options: OpenverseOptions
