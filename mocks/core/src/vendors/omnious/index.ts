import spec from '@picturedesk/spec-omnious' with { type: 'json' }
import type { MockVendor } from '../../vendor.ts'
import { type OmniousCredentials, omniousCredentials } from './credentials.ts'
import { OmniousBehaviour } from './omnious-behaviour.ts'
import { type OmniousScenario, omniousScenarios } from './scenarios.ts'

/** Omnious Tagger, in bulk. */
export const omnious: MockVendor<OmniousCredentials, OmniousScenario> = {
  id: 'omnious',
  spec,
  credentials: omniousCredentials,
  scenarios: omniousScenarios,
  create: (context) => new OmniousBehaviour(context),
}
