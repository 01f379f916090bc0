import type { MockVendor } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-shutterstock' with { type: 'json' }
import { type ShutterstockCredentials, shutterstockCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { type ShutterstockScenario, shutterstockScenarios } from './scenarios.ts'
import { ShutterstockBehaviour } from './shutterstock-behaviour.ts'

/** Shutterstock as tests see it. */
export const shutterstockMock: MockVendor<
  ShutterstockCredentials,
  ShutterstockScenario,
  OperationId
> = {
  id: 'shutterstock',
  spec,
  specIsChecked: true,
  credentials: shutterstockCredentials,
  scenarios: shutterstockScenarios,
  create: (context) => new ShutterstockBehaviour(context),
}
