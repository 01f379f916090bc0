import { serveParent } from './server-child.ts'

// The vendors that the arguments name, in this one process.
const start = performance.now()
const { startMock } = await import('@picturedesk/mocks')
const { mocksOf } = await import('./mocks-of.ts')
const mocks = await Promise.all(
  (await mocksOf(process.argv.slice(2))).map((vendor) => startMock(vendor, { port: 0 })),
)
const startSeconds = (performance.now() - start) / 1000
serveParent({
  urls: Object.fromEntries(mocks.map(({ vendor, url }) => [vendor, url])),
  startSeconds,
})
