import type { shutterstockMock } from './shutterstock-mock.ts'

export type { ShutterstockCredentials } from './credentials.ts'
export type { ShutterstockScenario } from './scenarios.ts'
export { shutterstockMock } from './shutterstock-mock.ts'

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly shutterstock: typeof shutterstockMock
  }
}
