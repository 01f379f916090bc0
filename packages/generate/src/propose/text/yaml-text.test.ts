import { expect, test } from 'vitest'
import { UneditableError, YamlText } from './yaml-text.ts'

const text = `# A gallery.
Picture:
  type: object # of the vendor
  required: [id, title]
  properties:
    id: { type: string } # its id

    # The title.
    title:
      description: >-
        What it shows,
        in a sentence.
      enum:
        - a
        - b
  x-provenance: { kind: documented, document: manual }

Other:
  required:
    - x # first
    - y
  note: |
    Two
    lines
`

function edited(change: (text: YamlText) => void, from = text, file = 'a.yaml'): string {
  const yaml = new YamlText(from, file)
  change(yaml)
  return yaml.text
}

test('a member is added at the end of an object, and all else stays', () => {
  const added = edited((yaml) =>
    yaml.set(['Picture', 'properties'], 'size', {
      type: 'integer',
      'x-provenance': { kind: 'observed', at: '2026-11-27', note: 'Seen: once.' },
    }),
  )
  expect(added).toBe(
    text.replace(
      '        - b\n',
      `        - b

    size:
      type: integer
      x-provenance: { kind: observed, at: 2026-11-27, note: "Seen: once." }
`,
    ),
  )
})

test('a member is added in one line where the object is in one line', () => {
  const added = edited((yaml) => yaml.set(['Picture', 'properties', 'id'], 'minLength', 1))
  expect(added).toBe(text.replace('{ type: string }', '{ type: string, minLength: 1 }'))
})

test('a value is replaced, and the comment beside it stays', () => {
  const changed = edited((yaml) => yaml.set(['Picture'], 'type', ['object', 'null']))
  expect(changed).toBe(text.replace('type: object #', 'type: [object, "null"] #'))
})

test('a text of several lines is replaced whole', () => {
  const changed = edited((yaml) => yaml.set(['Other'], 'note', 'One line'))
  expect(changed).toBe(text.replace('|\n    Two\n    lines\n', 'One line\n'))
})

test.each([
  [['Picture', 'required'], 'title', 'required: [id, title]', 'required: [id]'],
  [['Picture', 'required'], 'id', 'required: [id, title]', 'required: [title]'],
  [['Other', 'required'], 'x', '    - x # first\n', ''],
  [['Other', 'required'], 'y', '    - y\n', ''],
])('of %s, %s is removed', (path, item, before, after) => {
  expect(edited((yaml) => yaml.removeItem(path, item))).toBe(text.replace(before, after))
})

test.each([
  [['Picture', 'required'], 'a, b', '[id, title]', '[id, title, "a, b"]'],
  [['Picture', 'properties', 'title', 'enum'], 'c', '        - b\n', '        - b\n        - c\n'],
  [['Other', 'required'], null, '    - y\n', '    - y\n    - null\n'],
])('to %s, %s is added', (path, item, before, after) => {
  expect(edited((yaml) => yaml.append(path, item))).toBe(text.replace(before, after))
})

test.each([
  [['Other'], 'note', '  note: |\n    Two\n    lines\n', ''],
  [['Picture'], 'type', 'type: object # of the vendor\n  ', ''],
  [['Picture', 'x-provenance'], 'document', ', document: manual', ''],
  [['Picture', 'x-provenance'], 'kind', 'kind: documented, ', ''],
])('of %s, the member %s is removed', (path, key, before, after) => {
  expect(edited((yaml) => yaml.remove(path, key))).toBe(text.replace(before, after))
})

test('JSON stays JSON', () => {
  const json = '{ "a": { "type": "string", "required": ["x"] } }'
  const changed = edited(
    (yaml) => {
      yaml.set(['a'], 'b', { c: [1] })
      yaml.append(['a', 'required'], 'y')
    },
    json,
    'a.json',
  )
  expect(JSON.parse(changed)).toEqual({
    a: { type: 'string', required: ['x', 'y'], b: { c: [1] } },
  })
})

test('a text without a last line break gets one', () => {
  expect(edited((yaml) => yaml.set([], 'b', 2), 'a: 1')).toBe('a: 1\nb: 2\n')
})

test('what an alias shares is not changed', () => {
  const shared = 'a: &one { type: string }\nb: *one\n'
  const change = (): string => edited((yaml) => yaml.set(['b'], 'minLength', 1), shared)
  expect(change).toThrow(UneditableError)
  expect(() => edited((yaml) => yaml.set(['a'], 'minLength', 1), shared)).toThrow('by hand')
})

test('lines are those of the place, or of what is around it', () => {
  const yaml = new YamlText(text, 'a.yaml')
  expect(yaml.lineOf(['Picture', 'properties', 'title', 'enum', 1])).toBe(15)
  expect(yaml.lineOf(['Picture', 'properties', 'none'])).toBe(5)
})
