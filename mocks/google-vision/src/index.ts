import type { googleVisionMock } from './google-vision-mock.ts'

export { GOOGLE_VISION_TOKEN, type GoogleVisionCredentials } from './credentials.ts'
export { googleVisionMock } from './google-vision-mock.ts'
export type { GoogleVisionScenario } from './scenarios.ts'

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly 'google-vision': typeof googleVisionMock
  }
}
