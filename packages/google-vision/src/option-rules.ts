import type { OptionRules } from '@picturedesk/transport'
import type { GoogleVisionOptions } from './google-vision-options.ts'

/** What each option must be. The compiler misses none. */
export const optionRules: OptionRules<GoogleVisionOptions> = {
  apiKey: {},
  // What it may be is checked where it is read.
  token: { type: 'any' },
  baseUrl: {},
}
