import { expect, test } from 'vitest'
import { GOALS } from './columns/column.ts'
import { serveDocument } from './columns/served.ts'
import { publicDocuments } from './documents/documents.ts'
import { findDocument } from './documents/find-document.ts'
import { readDocument } from './documents/read-document.ts'

/** The same requests in each run. `pnpm corpus` makes more of them, or others. */
const SEED = 11
const OPERATIONS = 15
const served = ['start', 'requests', 'wrong', 'answers'] as const

/** All of them stand in packages that this one installs. `pnpm corpus` tries the rest. */
const sample = publicDocuments.filter((document) => document.sample)

test('the corpus has at least 40 documents, and half of them are of OpenAPI 3.0', () => {
  expect(publicDocuments.length).toBeGreaterThanOrEqual(40)
  expect(new Set(publicDocuments.map(({ name }) => name)).size).toBe(publicDocuments.length)
  expect(sample.length).toBeGreaterThan(2)
})

test.each(sample.map((document) => [document.name, document] as const))(
  'the mock serves %s, passes right requests and refuses wrong ones',
  async (name, document) => {
    const spec = readDocument(findDocument(document) ?? '')
    const options = { seed: SEED, operations: OPERATIONS, columns: new Set(served) }
    const results = await serveDocument(name, spec, options)
    for (const column of served) {
      const { cells = 0, wrong = [] } = results[column] ?? {}
      expect(cells, `cells of ${column}`).toBeGreaterThan(0)
      if ((cells - wrong.length) / cells < GOALS[column]) expect(wrong).toEqual([])
    }
  },
)
