import type { Scenario } from '@picturedesk/mocks'
import type { OperationId } from './generated/operation-id.ts'

export type OmniCommerceScenario =
  | 'partial-batch-failure'
  | 'products-left-out'
  | 'not-analysed'
  | 'status-unavailable'
  | 'quota-exhausted'
  | 'key-refused'

/** OmniCommerce's bad days. */
export const omniCommerceScenarios: Readonly<Record<OmniCommerceScenario, Scenario<OperationId>>> =
  {
    'partial-batch-failure': {
      description: 'Every third product of a batch fails, as if its picture could not be read.',
      settings: { failEvery: 3 },
    },
    'products-left-out': {
      description: 'Every tenth product of a batch stands in neither list of the response.',
      settings: { leaveOutEvery: 10 },
    },
    'not-analysed': {
      description: 'No product is analysed yet: there are no tags, and each status is PROCESSING.',
      settings: { notAnalysed: 1 },
    },
    'status-unavailable': {
      description: 'The key may not ask for the status of products.',
      faults: [
        { name: 'example', example: 'keyRefused', operation: 'getProductStatus', times: 'always' },
      ],
    },
    'quota-exhausted': {
      description: 'After two calls the quota is used up; there is none until a reset.',
      settings: { quota: 2 },
    },
    'key-refused': {
      description: 'Every call is refused, as if the key had been withdrawn.',
      faults: [{ name: 'example', example: 'keyRefused', times: 'always' }],
    },
  }
