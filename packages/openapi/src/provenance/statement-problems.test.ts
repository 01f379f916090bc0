import { expect, test } from 'vitest'
import { statementProblems } from './statement-problems.ts'

const documents = {
  image: { title: 'Images', url: 'https://v.example/image', read: '2026-11-27', copy: 'image.txt' },
  page: { title: 'Page', url: 'https://v.example', read: '2026-11-27' },
}

const assumed = { kind: 'assumed', lookedIn: ['image', 'page'], note: 'Neither says it.' }

test.each<[string, object]>([
  ['documented', { kind: 'documented', document: 'image' }],
  ['documented at lines', { kind: 'documented', document: 'image', place: 'Search', lines: '3' }],
  ['documented at ranges', { kind: 'documented', document: 'image', lines: '1-3, 7, 10-12' }],
  ['observed', { kind: 'observed', at: '2026-11-27', note: 'The page sends it.' }],
  [
    'observed in a document',
    { kind: 'observed', at: '2024-02-29', note: 'x', document: 'image', lines: '3-3' },
  ],
  ['assumed', assumed],
  [
    'with facts',
    { kind: 'documented', document: 'page', facts: { maximum: assumed, required: assumed } },
  ],
])('a statement that is %s has no problem', (_, statement) => {
  expect(statementProblems(statement, { documents, hasFacts: true })).toEqual([])
})

test.each<[string, unknown, (string | number)[], string]>([
  ['a text', 'documented', [], 'Expected a statement. Received "documented". Write { kind: doc'],
  ['a list', [], [], 'Expected a statement. Received [].'],
  ['no kind', { document: 'image' }, [], 'documented, observed, assumed. Received nothing. Write'],
  ['an unknown kind', { kind: 'guessed' }, ['kind'], 'Received "guessed".'],
  ['a kind of every object', { kind: 'toString' }, ['kind'], 'Received "toString".'],
  ['no document', { kind: 'documented' }, [], 'of kind documented has no document. Write {'],
  [
    'an unknown document',
    { kind: 'documented', document: 'imgae' },
    ['document'],
    'Unknown document "imgae". Known: image, page. List others under x-documents at the root.',
  ],
  [
    'a document of every object',
    { kind: 'documented', document: 'toString' },
    ['document'],
    'Unkn',
  ],
  ['a document that is no name', { kind: 'documented', document: 7 }, ['document'], 'document 7.'],
  [
    'a member of before',
    { kind: 'documented', document: 'image', source: 'x' },
    ['source'],
    'A statement of kind documented has no member `source`. Known: kind, document, place, lines, note.',
  ],
  [
    'a member of another kind',
    { kind: 'documented', document: 'image', at: '2026-11-27' },
    ['at'],
    'no member `at`',
  ],
  ['an empty place', { kind: 'documented', document: 'image', place: ' ' }, ['place'], 'a text'],
  ['lines as number', { kind: 'documented', document: 'image', lines: 12 }, ['lines'], '"12-30"'],
  ['lines backwards', { kind: 'documented', document: 'image', lines: '9-3' }, ['lines'], '"9-3"'],
  ['line 0', { kind: 'documented', document: 'image', lines: '0-3' }, ['lines'], '"0-3"'],
  ['lines in words', { kind: 'documented', document: 'image', lines: 'top' }, ['lines'], '"top"'],
  [
    'lines of a document without copy',
    { kind: 'documented', document: 'page', lines: '1' },
    ['lines'],
    'document "page", which has no copy. Give the document a copy, or use place.',
  ],
  [
    'lines of no document',
    { kind: 'observed', at: '2026-11-27', note: 'x', lines: '1' },
    ['lines'],
    'without the document that they are counted in. Add document.',
  ],
  ['no day', { kind: 'observed', note: 'x' }, [], 'of kind observed has no at.'],
  ['no note', { kind: 'observed', at: '2026-11-27' }, [], 'of kind observed has no note.'],
  ['a day in words', { kind: 'observed', at: 'today', note: 'x' }, ['at'], 'Received "today".'],
  ['no such day', { kind: 'observed', at: '2026-02-29', note: 'x' }, ['at'], '"2026-02-29"'],
  ['no such month', { kind: 'observed', at: '2026-13-01', note: 'x' }, ['at'], '"2026-13-01"'],
  ['nowhere looked', { kind: 'assumed', note: 'x' }, [], 'of kind assumed has no lookedIn.'],
  ['an empty list', { ...assumed, lookedIn: [] }, ['lookedIn'], 'names of x-documents'],
  ['a name for a list', { ...assumed, lookedIn: 'image' }, ['lookedIn'], 'Received "image".'],
  ['an unknown one', { ...assumed, lookedIn: ['page', 'faq'] }, ['lookedIn', 1], '"faq". Known'],
  ['one twice', { ...assumed, lookedIn: ['page', 'page'] }, ['lookedIn', 0], 'Name it once.'],
  ['facts that are a list', { ...assumed, facts: [] }, ['facts'], 'statements by keyword'],
  ['no facts', { ...assumed, facts: {} }, ['facts'], 'statements by keyword'],
  [
    'a wrong fact',
    { ...assumed, facts: { maximum: { kind: 'documented' } } },
    ['facts', 'maximum'],
    'has no document',
  ],
  [
    'facts of a fact',
    { ...assumed, facts: { maximum: { ...assumed, facts: { maximum: assumed } } } },
    ['facts', 'maximum', 'facts'],
    'no member `facts`',
  ],
])('a statement with %s has one problem, at its place, with the remedy', (_, ...rest) => {
  const [statement, path, message] = rest
  const problems = statementProblems(statement, { documents, hasFacts: true })
  expect(problems).toEqual([{ path, message: expect.stringContaining(message) }])
})

test('facts are unknown where a statement speaks of one fact', () => {
  const statement = { ...assumed, facts: { maximum: assumed } }
  expect(statementProblems(statement, { documents })).toEqual([
    { path: ['facts'], message: expect.stringContaining('no member `facts`') },
  ])
})

test('a description without a list of documents is told to have one', () => {
  const problems = statementProblems(assumed, { documents: undefined })
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('has no x-documents: list the document there.'),
    expect.stringContaining('"page"'),
  ])
})
