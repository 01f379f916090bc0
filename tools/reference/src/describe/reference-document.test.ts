import { expect, test } from 'vitest'
import { gallery } from '../testing/gallery.ts'
import { referenceDocument } from './reference-document.ts'

const vendor = {
  spec: gallery as never,
  packageName: '@picturedesk/gallery',
  manifest: { operations: { order: ['licensing.purchase', 'licensing.resolve'] } } as never,
}
const samples = new Map([['order', [{ label: 'licensing.purchase', source: 'buy()' }]]])
const document = referenceDocument(
  vendor,
  samples,
  '### 1.2.0\n\nFirst.',
) as unknown as typeof gallery
const { order } = { order: document.paths['/orders'].post }
const description = (value: object): string =>
  String((value as { readonly description?: string }).description)

test('an operation says what it serves, costs, repeats, hides and rests on', () => {
  const text = description(order)
  expect(text).toContain('| Operation | `order` |')
  expect(text).not.toContain('| Sample |')
  expect(text).toMatch(/\| Interface \| \[`licensing.purchase`\]\(.+\), \[`licensing.resolve`\]\(/)
  expect(text).toContain('| Cost | **May cost money.** |')
  expect(text).toContain('| Repeats | Never: ')
  expect(text).toContain('| Secret | `X-Key`, `code`, `userId` |')
  expect(text).toContain('| Links | Those in the response work for 60 seconds. |')
  expect(text).toMatch(/\| Known by \| \d+ facts: \d+ documented, \d+ observed, \d+ assumed.* \|/)
  expect(text).toContain(
    'Documented, with assumed parts: [Image API](https://gallery.example/docs) (read 2026-11-27), Orders.',
  )
})

test('what has none of that says so', () => {
  const text = description(document.paths['/health'].get)
  expect(text).toContain('| Interface | No method. The typed client has it. |')
  expect(text).toContain('| Cost | None that is known. |')
  expect(text).toContain('| Repeats | Safe: ')
  expect(text).toContain('| Sample | None yet: ')
  expect(text).toContain('| Secret | Nothing. |')
  expect(text).not.toContain('| Links |')
})

test('parameters, statuses, examples and schemas say how they are known', () => {
  expect(description(order.parameters[0])).toBe(
    '**Secret:** never shown in messages or logs.\n\nDocumented.',
  )
  const response = order.responses['200']
  expect(description(response)).toMatch(
    /^Bought\.\n\nAssumed: No status is named\. Looked in: \[Image API\]/,
  )
  const { examples } = response.content['application/json']
  expect(description(examples.bought)).toBe('Observed 2026-11-27: A call was recorded.')
  expect(description(document.components.schemas.Order)).toMatch(
    /`required` is assumed: Not said\./,
  )
  expect(description(document.components.schemas.Order.properties.id)).toBe(
    'Which one | or two.\n\nDocumented.',
  )
})

test('the samples stand beside their operation', () => {
  expect(order).toMatchObject({
    'x-codeSamples': [{ lang: 'TypeScript', label: 'licensing.purchase', source: 'buy()' }],
  })
  expect(document.paths['/health'].get).not.toHaveProperty('x-codeSamples')
})

test('the page opens with counts, documents, failures and changes', () => {
  const text = document.info.description as string
  expect(text).toMatch(/^Pictures\.\n/)
  expect(text).toMatch(/\d+ facts: .+ Of 2 operations, 0 rest on documented facts alone\./)
  expect(text).toContain('| status | 0 | 0 | 1 | 1 |')
  expect(text).toContain('- [Image API](https://gallery.example/docs), read 2026-11-27 (undated)')
  expect(text).toContain('| `not-found` | `44` | `gone\\|missing` | Documented: [Image API]')
  expect(text).toContain('## Changes\n\n### 1.2.0\n\nFirst.')
})

test('the spec itself is left as it was', () => {
  expect(description(gallery.paths['/orders'].post)).toBe('undefined')
  expect(gallery.info.description).toBe('Pictures.')
})
