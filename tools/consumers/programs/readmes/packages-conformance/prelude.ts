import type {
  ConformanceInstance,
  CreateOptions,
  StruckFault,
  TestProviderOptions,
} from '@picturedesk/conformance'
import { createHellorf } from '@picturedesk/hellorf'
import { startMock, VirtualClock } from '@picturedesk/mocks'

type Members = Partial<TestProviderOptions & ConformanceInstance>
declare const clock: CreateOptions['clock']
declare const wrapFetch: CreateOptions['wrapFetch']
declare function startVendor(options: {
  readonly clock: CreateOptions['clock']
}): Promise<{ readonly key: string; readonly url: string; close(): Promise<void> }>
declare const vendor: { fault(fault: object): StruckFault }
