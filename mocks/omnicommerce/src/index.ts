export type { OmniCommerceCredentials } from './credentials.ts'
export { omnicommerceMock } from './omnicommerce-mock.ts'
export type { OmniCommerceScenario } from './scenarios.ts'
