import type { MockVendor } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-openverse' with { type: 'json' }
import { type OpenverseCredentials, openverseCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { OpenverseBehaviour } from './openverse-behaviour.ts'
import { type OpenverseScenario, openverseScenarios } from './scenarios.ts'

/** Openverse, openly licensed images, for applications and for everyone. */
export const openverseMock: MockVendor<OpenverseCredentials, OpenverseScenario, OperationId> = {
  id: 'openverse',
  spec,
  specIsChecked: true,
  credentials: openverseCredentials,
  scenarios: openverseScenarios,
  create: (context) => new OpenverseBehaviour(context),
}
