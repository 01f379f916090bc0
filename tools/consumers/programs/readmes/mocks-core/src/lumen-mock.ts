import type { MockVendor } from '@picturedesk/mocks'
import type { OperationId } from './generated/operation-id.ts'

export declare const lumenMock: MockVendor<
  { readonly apiKey: string },
  'quota-exhausted' | 'licence-response-lost',
  OperationId
>
