import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// Works on a document in a process of its own, and prints what that took: `prism` alone, the `mock`, the
// `types` of openapi-typescript alone, or our `client`.
const [what, path = ''] = process.argv.slice(2)
const document = JSON.parse(readFileSync(path, 'utf8'))
const before = process.cpuUsage()
const kept: unknown[] = []
if (what === 'prism') {
  const { getHttpOperationsFromSpec } = await import('@stoplight/prism-http')
  kept.push(await getHttpOperationsFromSpec(document))
} else if (what === 'types') {
  // The generator's own copy, since another one may come with another compiler.
  const ofGenerator = createRequire(import.meta.resolve('@picturedesk/generate'))
  const { default: openapiTypes, astToString } = ofGenerator('openapi-typescript')
  kept.push(astToString(await openapiTypes(document)))
} else if (what === 'client') {
  const { generateClient } = await import('@picturedesk/generate')
  // What a vendor's document says of itself, which public ones do not.
  const given = {
    ...document,
    'x-provider': { id: 'document', name: 'Document', kinds: ['image'] },
  }
  const ignore = (): void => {}
  kept.push(await generateClient(given, { onRefusal: ignore, onNotice: ignore }))
} else {
  const { startMock } = await import('@picturedesk/mocks')
  kept.push(await startMock({ id: 'document', spec: document }))
}
const { user, system } = process.cpuUsage(before)
globalThis.gc?.()
const bytes = process.memoryUsage.rss()
if (kept.length === 1)
  process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1000, bytes }))
process.exit()
