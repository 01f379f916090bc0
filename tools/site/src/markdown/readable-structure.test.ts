import { expect, test } from 'vitest'
import type { State, Token } from './markdown-it.ts'
import { readableStructure } from './readable-structure.ts'

const token = (type: string, tag: string, content = ''): Token => ({
  ...{ type, tag, content, attrs: null, children: null },
  attrGet: () => null,
  attrSet: () => undefined,
})

function structured(tokens: Token[]): string[] {
  readableStructure({
    core: { ruler: { push: (_, rule) => rule({ tokens, env: {} } satisfies State) } },
  })
  return tokens.map(({ tag }) => tag)
}

const heading = (level: number): Token[] => [
  token('heading_open', `h${level}`),
  token('inline', '', 'Title'),
  token('heading_close', `h${level}`),
]

test('a heading is at most one level below the one before it', () => {
  const tags = structured([1, 3, 5, 2, 4].flatMap(heading)).filter((tag) => tag !== '')
  expect(tags).toEqual(['h1', 'h1', 'h2', 'h2', 'h3', 'h3', 'h2', 'h2', 'h3', 'h3'])
})

test('a cell without text is no heading of its column', () => {
  const cell = (text: string): Token[] => [
    token('th_open', 'th'),
    token('inline', '', text),
    token('th_close', 'th'),
  ]
  const tags = structured([...cell('option'), ...cell('')]).filter((tag) => tag !== '')
  expect(tags).toEqual(['th', 'th', 'td', 'td'])
})
