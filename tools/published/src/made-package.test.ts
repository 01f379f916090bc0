import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dependencyClosure } from '@picturedesk/bench/dependency-closure'
import { expect, test } from 'vitest'
import { root } from './tarballs.ts'

// The README of create-picturedesk-provider says what somebody sees who installs a package that was made.

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const TEMPLATE = 'packages/create-picturedesk-provider/templates/repository/package.json.hbs'

const installed = [...read(TEMPLATE).matchAll(/"([@a-z/-]+)": "\{\{\{versions\./g)].flatMap(
  ([, name = '']) =>
    dependencyClosure(name, join(root, 'packages/create-picturedesk-provider/package.json')),
)

/** Every package of this workspace with an install script: pnpm refuses to install one that is not listed. */
const [, scripts = ''] = /^allowBuilds:\n((?: .*\n)+)/m.exec(read('pnpm-workspace.yaml')) ?? []
const withScript = [...scripts.matchAll(/^ +"?([@a-z0-9/-]+)"?: (?:true|false)$/gm)].map(
  ([, name]) => name,
)

test('only esbuild has an install script', () => {
  expect(installed.length).toBeGreaterThan(50)
  expect(withScript).toContain('@scarf/scarf')
  expect(withScript.filter((name) => installed.includes(name ?? ''))).toEqual(['esbuild'])
})

test('only the rules for specs, which are added by hand, bring what reports installations', () => {
  const ruleset = dependencyClosure('@picturedesk/spec-ruleset', import.meta.filename)
  expect(ruleset).toContain('@scarf/scarf')
  expect(
    JSON.parse(
      read(TEMPLATE)
        .replaceAll(/\{\{.*?\}\}+/g, '')
        .replaceAll(/,(\s*[}\]])/g, '$1'),
    ),
  ).toMatchObject({
    scarfSettings: { enabled: false },
  })
})
