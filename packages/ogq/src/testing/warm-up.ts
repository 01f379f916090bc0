import { ogqMock } from '@picturedesk/mock-ogq'
import { startMock } from '@picturedesk/mocks'
import { createOgq } from '../index.ts'

// The first mock compiles the spec and the first call loads Prism. On a busy machine that takes
// longer than a test may, so it is done while a test file is loaded.
const mock = await startMock(ogqMock)
const { credentials, url: baseUrl, fetch } = mock
await createOgq({ ...credentials, baseUrl, fetch }).recents.list()
await mock.close()
