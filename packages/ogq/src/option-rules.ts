import type { OptionRules } from '@picturedesk/transport'
import type { OgqOptions } from './ogq-options.ts'

/** What each option must be. The compiler misses none. */
export const optionRules: OptionRules<OgqOptions> = {
  apiKey: {},
  userId: {},
  baseUrl: {},
  creatorNames: { type: 'string', enum: ['repeated', 'comma-separated'] },
}
