import type { MockVendor } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-hellorf' with { type: 'json' }
import { type HellorfCredentials, hellorfCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { HellorfBehaviour } from './hellorf-behaviour.ts'
import { type HellorfScenario, hellorfScenarios } from './scenarios.ts'

/** Hellorf (ZCool), images and videos. */
export const hellorfMock: MockVendor<HellorfCredentials, HellorfScenario, OperationId> = {
  id: 'hellorf',
  spec,
  specIsChecked: true,
  credentials: hellorfCredentials,
  scenarios: hellorfScenarios,
  create: (context) => new HellorfBehaviour(context),
}
