import { functions, type OptionRules } from '@picturedesk/transport'
import type { ShutterstockOptions } from './shutterstock-options.ts'

/** What each option must be. The compiler misses none. */
export const optionRules: OptionRules<ShutterstockOptions> = {
  consumerKey: {},
  consumerSecret: {},
  token: { type: ['string', 'function'] },
  baseUrl: {},
  journal: functions('open', 'settle'),
  reference: {},
}
