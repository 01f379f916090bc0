import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { guardFiles, looseImports } from './node-guard.mjs'

function verdict(range: string, globals: object): unknown {
  const [[, code = ''] = []] = guardFiles('@acme/x', range)
  return runInNewContext(`${code.replace('export var', 'var')}; tooOld`, globals)
}
const onNode = (node: string) => ({ process: { versions: { node } } })

test.each([
  ['>=24', '22.20.0', 'Node 24 or later. This is Node 22.20.0.'],
  ['>=24', '9.11.2', 'Node 24 or later. This is Node 9.11.2.'],
  ['>=24.18', '24.17.9', 'Node 24.18 or later. This is Node 24.17.9.'],
])('a package for %s says on %s what it needs', (range, version, said) => {
  expect(verdict(range, onNode(version))).toBe(
    `@acme/x needs ${said} Install a newer Node, then run this again.`,
  )
})

test.each([
  ['>=24', onNode('24.0.0')],
  ['>=24.18', onNode('24.18.0')],
  ['>=24.18', onNode('26.0.0')],
  ['>=24', {}],
  ['>=24', { process: {} }],
  ['>=24', { process: { versions: { node: '22.0.0', bun: '1.4.0' } } }],
  ['>=24', { Deno: {}, process: { versions: { node: '22.0.0' } } }],
])('a package for %s says nothing on %j', (range, globals) => {
  expect(verdict(range, globals)).toBeUndefined()
})

test('a range that it cannot read ends the build', () => {
  expect(() => guardFiles('@acme/x', '^24 || 26')).toThrow(
    '`engines.node` of @acme/x must be such as ">=24.18". Received "^24 || 26".',
  )
})

test('names of Node’s modules and a module that old ones lack are taken when the code runs, others stay', () => {
  const code = [
    'import { diff, inspect as inspect2 } from "node:util";',
    'import fs, { globSync } from "node:fs";',
    'import * as os from "node:os";',
    'import path from "node:path";',
    'import { DatabaseSync } from "node:sqlite";',
    'import { a } from "acme";',
  ].join('\n')
  expect(looseImports(code).split('\n')).toEqual([
    'import node1Module from "node:util";',
    'const { diff, inspect: inspect2 } = node1Module;',
    'import fs from "node:fs";',
    'const { globSync } = fs;',
    'import * as os from "node:os";',
    'import path from "node:path";',
    'const { DatabaseSync } = process.getBuiltinModule("node:sqlite");',
    'import { a } from "acme";',
  ])
})
