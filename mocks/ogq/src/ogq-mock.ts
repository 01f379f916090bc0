import type { MockVendor } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-ogq' with { type: 'json' }
import { type OgqCredentials, ogqCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { OgqBehaviour } from './ogq-behaviour.ts'
import { type OgqScenario, ogqScenarios } from './scenarios.ts'

/** OGQ, images with favorites and recents. */
export const ogqMock: MockVendor<OgqCredentials, OgqScenario, OperationId> = {
  id: 'ogq',
  spec,
  specIsChecked: true,
  credentials: ogqCredentials,
  scenarios: ogqScenarios,
  create: (context) => new OgqBehaviour(context),
}
