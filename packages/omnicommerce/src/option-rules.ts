import type { OptionRules } from '@picturedesk/transport'
import type { OmniCommerceOptions } from './omnicommerce-options.ts'

/** What each option must be. The compiler misses none. */
export const optionRules: OptionRules<OmniCommerceOptions> = {
  apiKey: {},
  baseUrl: {},
  batchPath: { type: 'string', enum: ['documented', 'bare'] },
}
