import type { OptionRules } from '@picturedesk/transport'
import { PAGE_SIZE } from './limits.ts'
import type { OpenverseOptions } from './openverse-options.ts'

/** What each option must be. The compiler misses none. */
export const optionRules: OptionRules<OpenverseOptions> = {
  clientId: {},
  clientSecret: {},
  baseUrl: {},
  maxPageSize: { type: 'integer', minimum: PAGE_SIZE },
  maxResults: { type: 'integer', minimum: PAGE_SIZE },
}
