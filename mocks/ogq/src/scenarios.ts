import type { Scenario } from '@picturedesk/mocks'
import type { OperationId } from './generated/operation-id.ts'

export type OgqScenario =
  | 'key-refused'
  | 'quota-exhausted'
  | 'usage-response-lost'
  | 'sale-response-lost'
  | 'sale-shown-late'
  | 'sale-unknown'

/** OGQ's bad days. */
export const ogqScenarios: Readonly<Record<OgqScenario, Scenario<OperationId>>> = {
  'key-refused': {
    description: 'Every call is refused, as if the key had been withdrawn.',
    faults: [{ name: 'example', example: 'keyRefused', times: 'always' }],
  },
  'quota-exhausted': {
    description: 'Every call is one too many.',
    faults: [{ name: 'example', example: 'quotaExhausted', times: 'always' }],
  },
  'sale-response-lost': {
    description: 'The next report of a sale is taken, but its response is lost.',
    faults: [{ name: 'response-lost', operation: 'reportSale' }],
  },
  'sale-shown-late': {
    description:
      'The response to the next report of a sale is lost, and two lists of purchases are still empty.',
    faults: [
      { name: 'response-lost', operation: 'reportSale' },
      { name: 'example', example: 'none', operation: 'listPurchases', times: 2 },
    ],
  },
  'sale-unknown': {
    description:
      'The response to the next report of a sale is lost, and purchases cannot be listed.',
    faults: [
      { name: 'response-lost', operation: 'reportSale' },
      { name: 'example', example: 'failure', operation: 'listPurchases', times: 'always' },
    ],
  },
  'usage-response-lost': {
    description: 'The next report of a use is taken, but its response is lost.',
    faults: [{ name: 'response-lost', operation: 'reportUsage' }],
  },
}
