import type { OptionRules } from '@picturedesk/transport'
import type { OmniousOptions } from './omnious-options.ts'

/** What each option must be. The compiler misses none. */
export const optionRules: OptionRules<OmniousOptions> = { apiKey: {}, baseUrl: {} }
