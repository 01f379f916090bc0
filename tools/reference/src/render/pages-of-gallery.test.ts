import { expect, test } from 'vitest'
import { referenceDocument } from '../describe/reference-document.ts'
import { gallery } from '../testing/gallery.ts'
import { htmlPage } from './html-page.ts'
import { indexHtml, indexMarkdown } from './index-pages.ts'
import { markdownPage } from './markdown-page.ts'

const document = referenceDocument(
  {
    spec: gallery as never,
    packageName: '@picturedesk/gallery',
    manifest: { operations: {} } as never,
  },
  new Map([['order', [{ label: 'typed client', source: "const a = '`'\n" }]]]),
  '### 1.2.0',
)
const text = markdownPage(document)
/** The page without the program of the renderer, which is too long for a message. */
const html = htmlPage(document, 'gallery').replace(/<script>\/\*![\s\S]*?<\/script>/, '')

test('Markdown has parameters, bodies, responses and examples of each operation', () => {
  expect(text).toContain('- [`POST /orders`](#operation-order) Buys.')
  expect(text).toContain('### `POST /orders`')
  expect(text).toContain("By `typed client`:\n\n```ts\nconst a = '`'\n```")
  expect(text).toContain(
    '| `userId` | query | string | yes | **Secret:** never shown in messages or logs.<br>Documented. |',
  )
  expect(text).toContain('`application/json`: [Order](#schema-order)')
  expect(text).toMatch(/#### Response 200\n\nBought\./)
  expect(text).toContain('| `code` | string |  | **Secret:** never shown in messages or logs.')
  expect(text).toContain('Example `bought`. A purchase. Observed 2026-11-27: A call was recorded.')
  expect(text).toContain('```json\n{\n  "code": "</script><img src=x>"\n}\n```')
})

test('Markdown has addresses, credentials and schemas', () => {
  expect(text).toContain('- `https://gallery.example/v1`')
  expect(text).toContain('- `key` (apiKey, header, X-Key): Documented: [Image API]')
  expect(text).toContain('<a id="schema-order"></a>')
  expect(text).toContain(
    '| `id` | string, maxLength `9` | yes | Which one \\| or two.<br>Documented. |',
  )
  expect(text).toContain('| `parent` | [Order](#schema-order) |  | Documented. |')
})

test('a page carries all that it shows, and lets nothing out', () => {
  expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';`)
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
  expect(policy).not.toMatch(/https?:|\*|'self'|connect-src/)
  expect(html).not.toMatch(/<(?:script|img|link|iframe)\b[^>]*(?:src|href)="(?!data:)/)
})

test('no text of a spec ends the script of the page', () => {
  expect(html.match(/<\/?script\b/g)).toEqual(['<script', '</script'])
  expect(html).toContain('\\u003c/script>\\u003cimg src=x>')
})

test('a title is shown as text in the lists', () => {
  const entry = { id: 'a', title: 'A <b> & "c"', version: '1', operations: 2, known: '3 facts.' }
  expect(indexHtml([entry])).toContain('<a href="a.html">A &lt;b&gt; &amp; &quot;c&quot;</a>')
  expect(indexMarkdown([entry])).toContain('| [A <b> & "c"](a.md) | 1 | 2 | 3 facts. |')
})
