import type { MockVendor } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-omnious' with { type: 'json' }
import { type OmniousCredentials, omniousCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { OmniousBehaviour } from './omnious-behaviour.ts'
import { type OmniousScenario, omniousScenarios } from './scenarios.ts'

/** Omnious Tagger, in bulk. */
export const omniousMock: MockVendor<OmniousCredentials, OmniousScenario, OperationId> = {
  id: 'omnious',
  spec,
  specIsChecked: true,
  credentials: omniousCredentials,
  scenarios: omniousScenarios,
  create: (context) => new OmniousBehaviour(context),
}
