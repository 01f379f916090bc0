import spec from '@picturedesk/spec-ogq' with { type: 'json' }
import type { MockVendor } from '../../vendor.ts'
import { type OgqCredentials, ogqCredentials } from './credentials.ts'
import { OgqBehaviour } from './ogq-behaviour.ts'
import { type OgqScenario, ogqScenarios } from './scenarios.ts'

/** OGQ, images with favorites and recents. */
export const ogq: MockVendor<OgqCredentials, OgqScenario> = {
  id: 'ogq',
  spec,
  credentials: ogqCredentials,
  scenarios: ogqScenarios,
  create: (context) => new OgqBehaviour(context),
}
