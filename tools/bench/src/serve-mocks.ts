import { serveParent } from './server-child.ts'

// The vendors that the arguments name, in this one process. All of them when none is named.
const start = performance.now()
const { startMock } = await import('@picturedesk/mocks')
const { allMocks } = await import('@picturedesk/all-vendors')
const wanted = process.argv.slice(2)
const mocks = await Promise.all(
  (await allMocks())
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .map((vendor) => startMock(vendor, { port: 0 })),
)
const startSeconds = (performance.now() - start) / 1000
serveParent({
  urls: Object.fromEntries(mocks.map(({ vendor, url }) => [vendor, url])),
  startSeconds,
})
