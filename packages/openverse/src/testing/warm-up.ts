import { openverseMock } from '@picturedesk/mock-openverse'
import { startMock } from '@picturedesk/mocks'
import { createOpenverse } from '../index.ts'

// The first mock compiles the spec and the first call loads Prism. On a busy machine that takes
// longer than a test may, so it is done while a test file is loaded.
const mock = await startMock(openverseMock)
const { credentials, url: baseUrl, fetch } = mock
await createOpenverse({ ...credentials, baseUrl, fetch }).search.assets({})
await mock.close()
