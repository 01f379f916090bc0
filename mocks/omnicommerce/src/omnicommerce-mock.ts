import type { MockVendor } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-omnicommerce' with { type: 'json' }
import { type OmniCommerceCredentials, omniCommerceCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { OmniCommerceBehaviour } from './omnicommerce-behaviour.ts'
import { type OmniCommerceScenario, omniCommerceScenarios } from './scenarios.ts'

/** OmniCommerce Image Moderation. */
export const omnicommerceMock: MockVendor<
  OmniCommerceCredentials,
  OmniCommerceScenario,
  OperationId
> = {
  id: 'omnicommerce',
  spec,
  specIsChecked: true,
  credentials: omniCommerceCredentials,
  scenarios: omniCommerceScenarios,
  create: (context) => new OmniCommerceBehaviour(context),
}
