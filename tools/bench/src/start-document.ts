import { readFileSync } from 'node:fs'

// Starts a document in a process of its own, and prints what that took: `prism` alone, or the `mock`.
const [what, path = ''] = process.argv.slice(2)
const document = JSON.parse(readFileSync(path, 'utf8'))
const before = process.cpuUsage()
const kept: unknown[] = []
if (what === 'prism') {
  const { getHttpOperationsFromSpec } = await import('@stoplight/prism-http')
  kept.push(await getHttpOperationsFromSpec(document))
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
