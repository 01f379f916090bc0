// The process of one document: it gets its job as a message, and sends back what came of it.

import { serveDocument } from '../columns/served.ts'
import { readDocument } from '../documents/read-document.ts'
import type { DocumentJob, DocumentResult } from './run-document.ts'

process.once('message', async (message) => {
  const { name, path, columns, operations, seed } = message as DocumentJob
  const document = readDocument(path)
  const wanted = new Set(columns)
  const served = ['start', 'requests', 'wrong', 'answers'].some((column) =>
    wanted.has(column as never),
  )
    ? await serveDocument(name, document, { seed, operations, columns: wanted })
    : {}
  const generated = ['generation', 'compile'].some((column) => wanted.has(column as never))
    ? await (await import('../columns/generated.ts')).generateDocument(path, wanted)
    : {}
  const all = { ...served, ...generated }
  const result: DocumentResult = {
    name,
    version: String(document['openapi']),
    seconds: 0,
    columns: Object.fromEntries(
      Object.entries(all).filter(([column]) => wanted.has(column as never)),
    ),
  }
  process.send?.(result, () => process.exit(0))
})
