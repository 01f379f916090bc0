export type { HellorfCredentials } from './credentials.ts'
export { hellorfMock } from './hellorf-mock.ts'
export type { HellorfScenario } from './scenarios.ts'
