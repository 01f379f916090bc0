import { functions, type OptionRules } from '@picturedesk/transport'
import type { HellorfOptions } from './hellorf-options.ts'

/** What each option must be. The compiler misses none. */
export const optionRules: OptionRules<HellorfOptions> = {
  clientId: {},
  clientSecret: {},
  baseUrl: {},
  currency: {},
  journal: functions('open', 'settle'),
  purchaseReferences: { type: 'boolean' },
}
