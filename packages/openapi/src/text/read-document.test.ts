import { describe, expect, test } from 'vitest'
import { DocumentTextError } from './document-text-error.ts'
import { roundIntegers, writeExact } from './exact-integers.ts'
import { readDocument } from './read-document.ts'

const read = (text: string): unknown => readDocument(text, 'a.yaml')

function refused(text: string): DocumentTextError {
  try {
    read(text)
  } catch (error) {
    if (error instanceof DocumentTextError) return error
    throw error
  }
  throw new Error('It was read.')
}

describe('values of YAML 1.2', () => {
  test.each([
    ['2024-01-05', '2024-01-05'],
    ['2024-01-05T10:00:00Z', '2024-01-05T10:00:00Z'],
    ['NO', 'NO'],
    ['no', 'no'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['Off', 'Off'],
    ['y', 'y'],
    ['12:30:45', '12:30:45'],
    ['190:20:30', '190:20:30'],
    ['1_000', '1_000'],
    ['0b11', '0b11'],
    ['!!str 012', '012'],
    ["'0123'", '0123'],
    ['=', '='],
    ['~', null],
    ['null', null],
    ['', null],
    ['True', true],
    ['false', false],
    ['12', 12],
    ['-0', 0],
    ['0x1F', 31],
    ['0o17', 15],
    ['1.5', 1.5],
    ['1e3', 1000],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-9007199254740993', -9007199254740993n],
    ['+9007199254740993', 9007199254740993n],
    ['18446744073709551615', 18446744073709551615n],
  ])('%s', (text, value) => {
    for (const directive of ['', '%YAML 1.1\n---\n'])
      expect(read(`${directive}a: ${text}\n`)).toEqual({ a: value })
  })

  test('keys are as they are written', () => {
    const text =
      '200: a\n1.10: b\n0x10: c\nnull: d\ntrue: e\non: f\n2024-01-05: g\n~: h\n9007199254740993: i\n'
    expect(read(text)).toEqual({
      '200': 'a',
      '1.10': 'b',
      '0x10': 'c',
      null: 'd',
      true: 'e',
      on: 'f',
      '2024-01-05': 'g',
      '~': 'h',
      '9007199254740993': 'i',
    })
  })

  test('a key that every object has is a key like others', () => {
    const value = read('__proto__: { a: 1 }\nconstructor: 2\n') as object
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  test('versions are text, also without quotes', () => {
    const text = 'openapi: 3.0\ninfo: { title: 1.0, version: 1.10 }\n'
    expect(read(text)).toEqual({ openapi: '3.0', info: { title: 1, version: '1.10' } })
    expect(read('swagger: 2.0\n')).toEqual({ swagger: '2.0' })
    expect(read('info: { version: 10000000000000000001 }\n')).toEqual({
      info: { version: '10000000000000000001' },
    })
  })

  test('merge keys: what stands nearer wins, also over several', () => {
    const text = [
      'one: &one { a: 1, b: 1 }',
      'two: &two { b: 2, c: 2 }',
      'own: { <<: *one, a: 0 }',
      'list: { <<: [*one, *two] }',
      'twice: { <<: *one, c: 3, <<: *two }',
      'text: { "<<": 1 }',
    ].join('\n')
    expect(read(text)).toMatchObject({
      own: { a: 0, b: 1 },
      list: { a: 1, b: 1, c: 2 },
      text: { '<<': 1 },
    })
    expect(read(text)).toHaveProperty('twice.a', 1)
    expect(read(text)).toHaveProperty('twice.c', 3)
  })

  test.each([
    ['an empty text', '', null],
    ['a comment alone', '# nothing\n', null],
    ['a mark of the byte order', '\uFEFFa: 1', { a: 1 }],
    ['a mark before JSON', '\uFEFF{"a":1}', { a: 1 }],
    ['lines of Windows', 'a:\r\n  b: 1\r\nc: |\r\n  x\r\n  y\r\n', { a: { b: 1 }, c: 'x\ny\n' }],
    ['flow style that is no JSON', '{a: [b, c]}', { a: ['b', 'c'] }],
    ['JSON with a comment of YAML', '{"a": 1} # one', { a: 1 }],
  ])('%s', (_, text, value) => {
    expect(read(text)).toEqual(value)
  })
})

describe('values of JSON', () => {
  test('whole numbers keep every digit, and fractions stay numbers', () => {
    const text =
      '{"a":9007199254740993,"b":[-18446744073709551616],"c":1.2345678901234567,"d":"9007199254740993","e":1e20}'
    expect(read(text)).toEqual({
      a: 9007199254740993n,
      b: [-18446744073709551616n],
      c: 1.2345678901234567,
      d: '9007199254740993',
      e: 1e20,
    })
    expect(writeExact(read('{"a":9007199254740993}'))).toBe('{"a":9007199254740993}')
    expect(writeExact({ a: [1n] }, 2)).toBe('{\n  "a": [\n    1\n  ]\n}')
  })

  test('rounding copies, and shares nothing', () => {
    const value = read('a: &a { b: 9007199254740993 }\nc: *a\n')
    const rounded = roundIntegers(value) as { a: object; c: object }
    expect(rounded).toEqual({ a: { b: 9007199254740992 }, c: { b: 9007199254740992 } })
    expect(rounded.a).not.toBe(rounded.c)
  })
})

describe('what cannot be read is told with its line', () => {
  test.each<[string, string, string]>([
    [
      'a key twice',
      'a: 1\nb: 2\na: 3\n',
      'a.yaml (3:1): The key "a" stands twice in one object: in line 1 and in line 3.',
    ],
    [
      'a key twice in JSON',
      '{\n "a": 1,\n "b": {"a": 1},\n "a": 2\n}',
      'a.yaml (4:2): The key "a" stands twice',
    ],
    ['a status twice, once quoted', '200: a\n"200": b\n', 'The key "200" stands twice'],
    ['an unknown tag', 'a: !include b.yaml\n', 'a.yaml (1:4): Unresolved tag: !include'],
    ['broken flow', 'a: [1\nb: 2\n', 'a.yaml (2:'],
    ['broken JSON', '{\n"a": 1,\n"b": }\n}', 'a.yaml ('],
    ['two documents', 'a: 1\n---\nb: 2\n', 'multiple documents'],
    ['an alias of nothing', 'a: *b\n', 'Unresolved alias'],
    ['a merge of a text', 'a: &a b\nc: { <<: *a }\n', 'Merge sources must be maps'],
    [
      'a number without a form in JSON',
      'a: 1\nb: .inf\n',
      'a.yaml (2:4): JSON has no form of the number .inf.',
    ],
    ['a tab for indentation', 'a:\n\tb: 1\n', 'a.yaml (2:'],
  ])('%s', (_, text, message) => {
    expect(refused(text).message).toContain(message)
  })

  test('every problem at once, also as data', () => {
    const { file, problems } = refused('a: 1\na: 2\nb: { c: 1, c: 2 }\nd: .nan\n')
    expect(file).toBe('a.yaml')
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4])
  })
})

/** Nine lists of nine aliases each: a billion words out of a page of text. */
function laughs(levels: number, aliases: number, word = 'lol'): string {
  const lines = [`l0: &l0 ${word}`]
  for (let level = 1; level <= levels; level++) {
    const inner = Array.from({ length: aliases }, () => `*l${level - 1}`)
    lines.push(`l${level}: &l${level} [${inner.join(', ')}]`)
  }
  return lines.join('\n')
}

describe('documents that are small as text and huge in memory', () => {
  test.each<[string, string, string]>([
    ['a billion laughs', laughs(9, 9), 'aliases that stand for more than'],
    ['aliases as deep as they are many', laughs(400, 2), 'aliases that stand for more than'],
    ['one long text many times', laughs(1, 9_000, 'x'.repeat(9_000)), 'aliases that stand for'],
    ['aliases in great number', laughs(1, 90_000), 'It has 90000 aliases, which is too many.'],
    ['levels of JSON', `${'['.repeat(600)}${']'.repeat(600)}`, 'more than 500 levels'],
    ['levels of JSON that are far too many', `${'['.repeat(99_999)}${']'.repeat(99_999)}`, ''],
    ['lists in lists', `a: ${'['.repeat(20_000)}`, ''],
    ['an alias of itself', 'a: &a { b: *a }\n', 'contains itself'],
  ])('%s: refused', (_, text, message) => {
    expect(refused(text).message).toContain(message)
  })

  test('aliases that people write are fine', () => {
    expect(read(laughs(3, 9))).toHaveProperty('l3.0.0.0', 'lol')
  })

  test('keys in great number take linear time', () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')
    expect(Object.keys(read(text) as object)).toHaveLength(100_000)
  })
})
