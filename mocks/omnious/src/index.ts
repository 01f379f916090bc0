import type { omniousMock } from './omnious-mock.ts'

export type { OmniousCredentials } from './credentials.ts'
export { omniousMock } from './omnious-mock.ts'
export type { OmniousScenario } from './scenarios.ts'

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly omnious: typeof omniousMock
  }
}
