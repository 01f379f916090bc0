export type { OgqCredentials } from './credentials.ts'
export { ogqMock } from './ogq-mock.ts'
export type { OgqScenario } from './scenarios.ts'
