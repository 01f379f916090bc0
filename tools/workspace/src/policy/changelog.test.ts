import { expect, test } from 'vitest'
import changelogFunctions from './changelog.ts'
import { plainHeadings } from './changelog-headings.ts'

const { getReleaseLine, getDependencyReleaseLine } = changelogFunctions

test('an entry is the text of its changeset, with its commit and without the mark of a tool', () => {
  expect(getReleaseLine({ summary: 'One line.', commit: '0123456789' })).toMatch(
    /^- One line\. \(.*0123456.*\)$/,
  )
  expect(
    getReleaseLine({
      summary: 'What changed:\n\n- This.\n- That.\n\n<!-- Written by spec:diff: abc -->\n',
    }),
  ).toBe('- What changed:\n\n  - This.\n  - That.')
})

const updated = (oldVersion: string, newVersion: string): string =>
  getDependencyReleaseLine([], [{ name: 'x', oldVersion, newVersion }])

test.each([
  ['0.3.1', '0.3.2', false],
  ['0.3.1', '0.4.0', true],
  ['1.3.1', '1.4.0', false],
  ['1.3.1', '2.0.0', true],
  ['0.0.0', '0.1.0', false],
  ['0.0.1', '0.0.2', true],
  ['0.9.0', '1.0.0', true],
  ['1.3.1', '1.3.2-next.0', true],
])('a dependency from %s to %s is told: %s', (oldVersion, newVersion, isTold) => {
  expect(updated(oldVersion, newVersion)).toBe(
    isTold ? `- Needs \`x\` ${newVersion} or newer.` : '',
  )
})

test('headings say what a version means', () => {
  const sections = ['## 1.1.0', '### Minor Changes', '- a', '### Patch Changes', '- b', '## 0.2.0']
  const text = [...sections, '### Minor Changes', '- c', '## 0.1.0', '### Minor Changes', '- d', '']
  const plain = plainHeadings(`# x\n\n${text.join('\n\n')}`)
  expect(plain.match(/^### .*$/gm)).toEqual([
    '### Additions',
    '### Fixes',
    '### Breaking changes',
    '### The first release',
  ])
  expect(plainHeadings(plain)).toBe(plain)
})

test('a break of a dependency is told once', () => {
  const broken =
    '- Needs a new version of `@picturedesk/transport`, which has breaking changes. Its changelog tells what to change.'
  const needs = '- Needs `@picturedesk/transport` 0.2.0 or newer.'
  const other = '- Needs `@picturedesk/installed` 0.2.0 or newer.'
  const text = (...entries: string[]): string =>
    ['# x', '## 0.2.0', ...entries, '## 0.1.0', '### Minor Changes', '- d', ''].join('\n\n')
  const both = broken.replace('t`, which', 't` (0.2.0 or newer), which')
  const told = plainHeadings(text('### Minor Changes', broken, '### Patch Changes', needs))
  expect(told).toBe(plainHeadings(text('### Minor Changes', both)))
  expect(plainHeadings(told)).toBe(told)
  expect(
    plainHeadings(text('### Minor Changes', broken, '### Patch Changes', `${needs}\n${other}`)),
  ).toBe(plainHeadings(text('### Minor Changes', both, '### Patch Changes', other)))
  const alone = text('### Patch Changes', needs)
  expect(plainHeadings(alone)).toContain(needs)
})
