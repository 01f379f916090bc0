import type { omnicommerceMock } from './omnicommerce-mock.ts'

export type { OmniCommerceCredentials } from './credentials.ts'
export { omnicommerceMock } from './omnicommerce-mock.ts'
export type { OmniCommerceScenario } from './scenarios.ts'

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly omnicommerce: typeof omnicommerceMock
  }
}
