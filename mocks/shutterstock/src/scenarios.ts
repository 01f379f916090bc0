import type { Scenario } from '@picturedesk/mocks'
import type { OperationId } from './generated/operation-id.ts'

export type ShutterstockScenario =
  | 'credentials-refused'
  | 'plan-lacks-licensing'
  | 'order-refused'
  | 'quota-gone'
  | 'purchase-response-lost'
  | 'purchase-history-lags'

const PURCHASES = ['purchaseImage', 'purchaseVideo', 'purchaseAudio'] as const

/** Shutterstock's bad days. */
export const shutterstockScenarios: Readonly<Record<ShutterstockScenario, Scenario<OperationId>>> =
  {
    'credentials-refused': {
      description: 'Every call is refused, as if the credentials had been withdrawn.',
      faults: [{ name: 'example', example: 'unauthorized', times: 'always' }],
    },
    'plan-lacks-licensing': {
      description: 'Every order is refused, as the plan of the application does not include it.',
      faults: PURCHASES.map((operation) => ({
        name: 'example',
        operation,
        example: 'forbidden',
        times: 'always',
      })),
    },
    'order-refused': {
      description: 'Every order is refused with status 200.',
      faults: PURCHASES.map((operation) => ({
        name: 'example',
        operation,
        example: operation.replace('purchase', 'refused'),
        times: 'always',
      })),
    },
    'quota-gone': {
      description: 'Subscriptions with an allotment have nothing left.',
      settings: { downloadsLeft: 0 },
    },
    'purchase-response-lost': {
      description: 'The next order of each kind goes through, but its response is lost.',
      faults: PURCHASES.map((operation) => ({ name: 'response-lost', operation })),
    },
    'purchase-history-lags': {
      description: 'A licence appears in the history five seconds late, by the clock of the mock.',
      settings: { historyLagMs: 5000 },
    },
  }
