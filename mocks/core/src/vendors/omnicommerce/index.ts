import spec from '@picturedesk/spec-omnicommerce' with { type: 'json' }
import type { MockVendor } from '../../vendor.ts'
import { type OmniCommerceCredentials, omniCommerceCredentials } from './credentials.ts'
import { OmniCommerceBehaviour } from './omnicommerce-behaviour.ts'
import { type OmniCommerceScenario, omniCommerceScenarios } from './scenarios.ts'

/** OmniCommerce Image Moderation. */
export const omnicommerce: MockVendor<OmniCommerceCredentials, OmniCommerceScenario> = {
  id: 'omnicommerce',
  spec,
  credentials: omniCommerceCredentials,
  scenarios: omniCommerceScenarios,
  create: (context) => new OmniCommerceBehaviour(context),
}
