import spec from '@picturedesk/spec-openverse' with { type: 'json' }
import type { MockVendor } from '../../vendor.ts'
import { type OpenverseCredentials, openverseCredentials } from './credentials.ts'
import { OpenverseBehaviour } from './openverse-behaviour.ts'
import { type OpenverseScenario, openverseScenarios } from './scenarios.ts'

/** Openverse, openly licensed images, for applications and for everyone. */
export const openverse: MockVendor<OpenverseCredentials, OpenverseScenario> = {
  id: 'openverse',
  spec,
  credentials: openverseCredentials,
  scenarios: openverseScenarios,
  create: (context) => new OpenverseBehaviour(context),
}
