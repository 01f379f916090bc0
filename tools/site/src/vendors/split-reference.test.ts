import { expect, test } from 'vitest'
import { splitReference } from './split-reference.ts'

const REFERENCE = `# Acme API, described by Picturedesk

- [\`GET /pictures\`](#operation-listpictures) Lists pictures.
- [\`POST /orders\`](#operation-order) Orders one.

<a id="operation-listpictures"></a>

### \`GET /pictures\`

| What | Says |
| --- | --- |
| Operation | \`listPictures\` |

#### Response 200

\`application/json\`: [Picture](#schema-picture)

\`\`\`\`md
#### not a heading
\`\`\`
#### still none
\`\`\`\`

<a id="operation-order"></a>

### \`POST /orders\`

| What | Says |
| --- | --- |
| Operation | \`order\` |

## Schemas

<a id="schema-picture"></a>

### Schema Picture

By [listPictures](#operation-listpictures).
`

test('each operation is a page, whose links lead to the others', () => {
  const { pages, operations, title } = splitReference('acme', REFERENCE)
  expect(title).toBe('Acme API, described by Picturedesk')
  expect(operations.map(({ id }) => id)).toEqual(['listPictures', 'order'])
  expect(Object.keys(pages).sort()).toEqual(
    ['index', 'listPictures', 'order', 'schemas'].map((name) => `vendors/acme/${name}.md`),
  )
  expect(pages['vendors/acme/index.md']).toContain('](./listPictures.md) Lists pictures.')
  const page = pages['vendors/acme/listPictures.md']
  expect(page).toContain('\n# listPictures\n\n`GET /pictures`\n')
  expect(page).toContain('\n## Response 200\n')
  expect(page).toContain('[Picture](./schemas.md#schema-picture)')
  expect(page).toContain('\n#### not a heading\n```\n#### still none\n')
  expect(pages['vendors/acme/schemas.md']).toContain('\n## Schema Picture\n')
  expect(pages['vendors/acme/schemas.md']).toContain('[listPictures](./listPictures.md)')
})

test('a section that does not name its operation is refused', () => {
  expect(() => splitReference('acme', REFERENCE.replace('Operation | `order`', 'x'))).toThrow(
    'Expected a row "Operation" in each operation. Found none.',
  )
})
