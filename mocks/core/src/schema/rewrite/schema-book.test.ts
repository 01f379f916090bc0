import { expect, test } from 'vitest'
import type { Rewritten } from './rewritten.ts'
import { SchemaBook } from './schema-book.ts'

const at = (pointer: string) => ({ node: {}, pointer })

test('a key has one name, and its schema is made once, when it is first asked for', () => {
  const book = new SchemaBook('request:')
  const made: string[] = []
  const build = (key: string) => (): Rewritten => {
    made.push(key)
    return { title: key }
  }
  const [one, other] = [book.name('a', build('a')), book.name('b', build('b'))]
  expect([one, other]).toEqual(['request:0', 'request:1'])
  expect(book.name('a', build('again'))).toBe(one)
  expect(made).toEqual([])
  expect(book.schema(one)).toEqual({ title: 'a' })
  expect(book.schema(one)).toBe(book.schema(one))
  expect(made).toEqual(['a'])
  expect(book.schema('request:2')).toBe(true)
})

test('what a schema was made from is known of that object alone', () => {
  const book = new SchemaBook('')
  const schema = book.made(at('/a'), { closing: true }, { type: 'object' })
  expect(schema).toEqual({ type: 'object' })
  expect(book.origin(schema)).toEqual({ pointer: '/a', closing: true })
  for (const other of [{ ...schema }, null, undefined, true, 'a'])
    expect(book.origin(other)).toBeUndefined()
})

/** A book whose schemas lead to others; each that has a problem notes it under its own name. */
function bookOf(schemas: Record<string, [schema: Rewritten, ...problems: string[]]>) {
  const book = new SchemaBook('')
  const keys = Object.keys(schemas)
  for (const [key, [schema, ...problems]] of Object.entries(schemas))
    book.name(key, () => {
      for (const [index, text] of problems.entries()) book.problem(`/${key}/${index}`, text)
      return schema
    })
  return (key: string) => Object.fromEntries(book.problems(String(keys.indexOf(key))))
}

test('problems are those of a schema and of all that it leads to', () => {
  const problems = bookOf({
    root: [{ allOf: [{ $ref: '1' }], properties: { a: { schemaOf: '2' }, b: null } }],
    referred: [{ $ref: '0' }, 'one', 'another'],
    member: [true, 'of a member'],
    apart: [{ enum: [{ $ref: '1' }], const: { schemaOf: '1' }, $ref: 7, type: 'x' }],
    own: [false, 'its own'],
  })
  const all = { '/referred/0': 'one', '/referred/1': 'another', '/member/0': 'of a member' }
  expect(problems('apart')).toEqual({})
  expect(problems('root')).toEqual(all)
  expect(problems('referred')).toEqual(all)
  expect(problems('member')).toEqual({ '/member/0': 'of a member' })
  expect(problems('apart')).toEqual({})
  expect(problems('own')).toEqual({ '/own/0': 'its own' })
  expect(problems('root')).toEqual(all)
})

test('a problem belongs to the schema that is being made, also where it is made for another', () => {
  const book = new SchemaBook('')
  const inner = book.name('inner', () => {
    book.problem('/inner', 'of the inner one')
    return true
  })
  const outer = book.name('outer', () => {
    book.schema(inner)
    book.problem('/outer', 'of the outer one')
    return true
  })
  expect(Object.fromEntries(book.problems(outer))).toEqual({ '/outer': 'of the outer one' })
  expect(Object.fromEntries(book.problems(inner))).toEqual({ '/inner': 'of the inner one' })
})
