import { expect, test } from 'vitest'
import { type CoverageReport, mergeCoverage, missedParts } from './coverage-report.ts'
import { renderCoverageHtml } from './render-coverage-html.ts'
import { renderCoverageJson } from './render-coverage-json.ts'
import { renderCoverageText } from './render-coverage-text.ts'

const none = { method: 'GET', path: '/x', statuses: [], examples: [], codes: [] }
const report: CoverageReport = {
  vendor: 'library',
  operations: [
    {
      ...{ operation: 'listBooks', method: 'GET', path: '/books', count: 3 },
      statuses: [
        { name: '200', count: 3 },
        { name: '404', count: 0 },
      ],
      examples: [
        { name: 'books', count: 2 },
        { name: 'no<ne>', count: 0 },
      ],
      codes: [
        { name: 'code=1', count: 1 },
        { name: 'code=2', count: 0 },
      ],
    },
    { ...none, operation: 'lend', method: 'POST', path: '/loans', count: 0 },
    { ...none, operation: 'close', count: 1 },
  ],
}

test('says in text what was not reached, first', () => {
  expect(
    renderCoverageText([report]),
  ).toBe(`library: 2/3 operations, 1/2 statuses, 1/2 examples, 1/2 codes
  not reached
    listBooks (GET /books): status 404; examples no<ne>; code=2
    lend (POST /loans): never called
  reached
    listBooks 3×: 200 3×, books 2×, code=1
    close 1×
`)
})

test('is JSON with its totals', () => {
  expect(JSON.parse(renderCoverageJson([report]))).toEqual([
    { ...report, totals: expect.objectContaining({ operations: { reached: 2, of: 3 } }) },
  ])
})

test('is one page of HTML that loads nothing, names escaped, with what was not reached first', () => {
  const html = renderCoverageHtml([report])
  expect(html).toContain('no&lt;ne&gt;')
  expect(html).not.toContain('no<ne>')
  expect(html).not.toMatch(/<script|<link|src=|url\(|https?:/)
  expect(html.indexOf('Not reached')).toBeLessThan(html.indexOf('All operations'))
  expect(html).toContain('<td>2 of 3</td><td>1 of 2</td><td>1 of 2</td><td>1 of 2</td>')
  expect(renderCoverageHtml([{ vendor: 'a', operations: [] }])).toContain('all of it was reached')
})

test('adds up runs, and keeps what only one of them has', () => {
  const later: CoverageReport = {
    vendor: 'library',
    operations: [
      {
        ...{ ...none, operation: 'listBooks', count: 1 },
        statuses: [{ name: '404', count: 1 }],
        examples: [{ name: 'new', count: 1 }],
      },
      { ...none, operation: 'lend', count: 1 },
    ],
  }
  const [merged, other] = mergeCoverage([report, { vendor: 'other', operations: [] }, later])
  expect(other?.vendor).toBe('other')
  expect(merged?.operations[0]).toMatchObject({
    count: 4,
    statuses: [
      { name: '200', count: 3 },
      { name: '404', count: 1 },
    ],
    examples: [{ name: 'books' }, { name: 'no<ne>' }, { name: 'new', count: 1 }],
  })
  expect(missedParts(merged as CoverageReport).map((each) => each.operation.operation)).toEqual([
    'listBooks',
  ])
})
