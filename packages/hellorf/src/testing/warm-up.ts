import { hellorfMock } from '@picturedesk/mock-hellorf'
import { startMock } from '@picturedesk/mocks'
import { createHellorf } from '../index.ts'

// The first mock compiles the spec and the first call loads Prism. On a busy machine that takes
// longer than a test may, so it is done while a test file is loaded.
const mock = await startMock(hellorfMock)
const { credentials, url: baseUrl, fetch } = mock
await createHellorf({ ...credentials, baseUrl, fetch }).categories.list()
await mock.close()
