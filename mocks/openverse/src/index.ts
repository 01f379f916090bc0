import type { openverseMock } from './openverse-mock.ts'

export type { OpenverseCredentials } from './credentials.ts'
export { openverseMock } from './openverse-mock.ts'
export type { OpenverseScenario } from './scenarios.ts'

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly openverse: typeof openverseMock
  }
}
