declare module '@picturedesk/mock-acme' {
  export { ogqMock as acmeMock } from '@picturedesk/mock-ogq'
}
