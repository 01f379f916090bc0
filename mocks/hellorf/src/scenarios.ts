import type { Scenario } from '@picturedesk/mocks'
import type { OperationId } from './generated/operation-id.ts'

export type HellorfScenario =
  | 'purchase-response-lost'
  | 'purchase-history-lags'
  | 'signature-refused'
  | 'nonce-expired'

/** Hellorf's bad days. */
export const hellorfScenarios: Readonly<Record<HellorfScenario, Scenario<OperationId>>> = {
  'purchase-response-lost': {
    description:
      'The next purchase of an image and of a video goes through, but its response is lost.',
    faults: [
      { name: 'response-lost', operation: 'purchaseImage' },
      { name: 'response-lost', operation: 'purchaseVideo' },
    ],
  },
  'purchase-history-lags': {
    description: 'A purchase appears in the history five seconds late, by the clock of the mock.',
    settings: { historyLagMs: 5000 },
  },
  'signature-refused': {
    description: 'Every call is refused as wrongly signed.',
    faults: [{ name: 'example', example: 'signatureRefused', times: 'always' }],
  },
  'nonce-expired': {
    description: 'Every call comes too late: the clock of the vendor is eleven minutes ahead.',
    settings: { clockAheadMs: 11 * 60 * 1000 },
  },
}
