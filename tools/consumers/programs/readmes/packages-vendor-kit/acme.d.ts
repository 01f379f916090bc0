declare module '@picturedesk/mock-acme' {
  import type { MockVendor } from '@picturedesk/mocks'
  export const acmeMock: MockVendor<{ readonly apiKey: string }, 'quota-exhausted'>
}
