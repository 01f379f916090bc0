import type { hellorfMock } from './hellorf-mock.ts'

export type { HellorfCredentials } from './credentials.ts'
export { hellorfMock } from './hellorf-mock.ts'
export type { HellorfScenario } from './scenarios.ts'

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly hellorf: typeof hellorfMock
  }
}
