export type { OpenverseCredentials } from './credentials.ts'
export { openverseMock } from './openverse-mock.ts'
export type { OpenverseScenario } from './scenarios.ts'
