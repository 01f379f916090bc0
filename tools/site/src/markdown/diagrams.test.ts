import { expect, test } from 'vitest'
import { diagram, diagrams } from './diagrams.ts'
import type { State, Token } from './markdown-it.ts'

const SOURCE = `flowchart TD
  accTitle: Who imports whom
  accDescr: "A" & B.
  a["packages/&lt;a&gt;"] --> b[packages/b]
`

test('a diagram is a picture with its text, which asks no other host for anything', () => {
  const svg = diagram(SOURCE, 'page.md')
  expect(svg).toMatch(
    /^<svg class="site-diagram" role="img" aria-label="Who imports whom. &quot;A&quot; &amp; B\."/,
  )
  for (const label of ['packages/&lt;a&gt;', 'packages/b'])
    expect(svg).toContain(`>${label}</text>`)
  expect(svg).toContain('--_line:')
  for (const part of ['<style', '@import', 'googleapis', 'accDescr'])
    expect(svg).not.toContain(part)
})

test.each(['accTitle', 'accDescr'])('a diagram without %s is told with its page', (name) => {
  const without = SOURCE.replace(new RegExp(`.*${name}.*\n`), '')
  expect(() => diagram(without, 'page.md')).toThrow('page.md: A diagram needs the lines')
})

test('only blocks of Mermaid become pictures', () => {
  const fence = (info: string): Token => ({
    ...{ type: 'fence', tag: 'code', info, content: SOURCE, attrs: null, children: null },
    attrGet: () => null,
    attrSet: () => undefined,
  })
  const tokens = [fence('mermaid'), fence('sh')]
  diagrams({ core: { ruler: { push: (_, rule) => rule({ tokens, env: {} } satisfies State) } } })
  expect(tokens.map(({ type }) => type)).toEqual(['html_block', 'fence'])
})
