export type { OmniousCredentials } from './credentials.ts'
export { omniousMock } from './omnious-mock.ts'
export type { OmniousScenario } from './scenarios.ts'
