import { type Bump, diffDocuments, type SpecDocument } from '@picturedesk/generate'
import { expect, test } from 'vitest'
import { publicDocuments } from './documents/documents.ts'
import { findDocument } from './documents/find-document.ts'
import { readDocument } from './documents/read-document.ts'
import { type Random, seeded } from './run/random.ts'

/** The same mutations in each run. */
const SEED = 13
const MUTATIONS = 8

const found = publicDocuments.flatMap((document) => {
  const path =
    document.sample || process.env['PICTUREDESK_CORPUS'] ? findDocument(document) : undefined
  return path === undefined ? [] : [[document.name, path] as const]
})

test.each(found)('%s compared with itself has nothing to tell', (_, path) => {
  const spec = readDocument(path) as unknown as SpecDocument
  expect(diffDocuments(spec, structuredClone(spec))).toEqual({ bump: 'nothing', changes: [] })
})

test.each(found)('every mutation of %s has a verdict', (_, path) => {
  const spec = readDocument(path) as unknown as SpecDocument
  const random = seeded(SEED)
  const verdicts = new Set<Bump>()
  for (let count = 0; count < MUTATIONS; count++) {
    const next = structuredClone(spec)
    const what = mutate(next, random)
    const { bump, changes } = diffDocuments(spec, next)
    verdicts.add(bump)
    for (const { means, base, next: place } of changes) {
      expect(means, what).toMatch(/\.$/)
      expect(means, what).not.toMatch(/cannot be compared/)
      expect(base ?? place, what).toBeDefined()
    }
  }
  expect(verdicts).toContain('breaking')
})

test.each(found)('%s without one of its operations breaks callers', (_, path) => {
  const spec = readDocument(path) as unknown as SpecDocument
  const next = structuredClone(spec)
  const [first] = Object.keys(next.paths ?? {}).filter((one) => one.startsWith('/'))
  delete (next.paths as Record<string, unknown>)[first ?? '']
  expect(diffDocuments(spec, next).bump).toBe('breaking')
  expect(diffDocuments(next, spec).bump).toBe('feature')
})

const VALUES = [
  null,
  true,
  0,
  'a',
  [],
  {},
  { $ref: '#/components/schemas/None' },
  ['a'],
  { type: 'string' },
  -1,
]

/** Changes, removes or adds one thing somewhere. */
function mutate(document: object, random: Random): string {
  const below = (end: number): number => Math.floor(random() * end)
  let node = document as Record<string, unknown>
  let path = '#'
  for (;;) {
    const keys = Object.keys(node)
    const key = keys[below(keys.length)]
    if (key === undefined) {
      node['x-mutation'] = true
      return `${path} has another member`
    }
    const inner = node[key]
    path += `/${key}`
    if (
      typeof inner === 'object' &&
      inner !== null &&
      Object.keys(inner).length > 0 &&
      below(9) > 0
    ) {
      node = inner as Record<string, unknown>
      continue
    }
    if (below(2) === 0 && Array.isArray(node)) node.splice(Number(key), 1)
    else if (below(2) === 0) delete node[key]
    else node[key] = structuredClone(VALUES[below(VALUES.length)])
    return path
  }
}
