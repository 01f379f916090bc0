import type { ogqMock } from './ogq-mock.ts'

export type { OgqCredentials } from './credentials.ts'
export { ogqMock } from './ogq-mock.ts'
export type { OgqScenario } from './scenarios.ts'

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly ogq: typeof ogqMock
  }
}
