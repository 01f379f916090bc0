import type { Scenario } from '@picturedesk/mocks'
import type { OperationId } from './generated/operation-id.ts'

export type GoogleVisionScenario =
  | 'every-third-picture-fails'
  | 'labels-without-ids'
  | 'quota-exhausted'
  | 'billing-disabled'
  | 'overloaded'

/** Google Cloud Vision's bad days. */
export const googleVisionScenarios: Readonly<Record<GoogleVisionScenario, Scenario<OperationId>>> =
  {
    'every-third-picture-fails': {
      description: 'Every third picture cannot be read, over all calls.',
      settings: { failEvery: 3 },
    },
    'labels-without-ids': {
      description: 'Labels and objects come without an id.',
      settings: { withIds: 0 },
    },
    'quota-exhausted': {
      description: 'After 32 pictures the quota is used up; there is none until a reset.',
      settings: { quota: 32 },
    },
    'billing-disabled': {
      description: 'Every call is refused, as if the project had no billing.',
      faults: [{ name: 'example', example: 'billingDisabled', times: 'always' }],
    },
    overloaded: {
      description: 'Every call gets the status 503.',
      faults: [{ name: 'example', example: 'unavailable', times: 'always' }],
    },
  }
