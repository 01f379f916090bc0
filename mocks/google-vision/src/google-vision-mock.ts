import type { MockVendor } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-google-vision' with { type: 'json' }
import { type GoogleVisionCredentials, googleVisionCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { GoogleVisionBehaviour } from './google-vision-behaviour.ts'
import { type GoogleVisionScenario, googleVisionScenarios } from './scenarios.ts'

/** Google Cloud Vision. */
export const googleVisionMock: MockVendor<
  GoogleVisionCredentials,
  GoogleVisionScenario,
  OperationId
> = {
  id: 'google-vision',
  spec,
  specIsChecked: true,
  credentials: googleVisionCredentials,
  scenarios: googleVisionScenarios,
  create: (context) => new GoogleVisionBehaviour(context),
}
