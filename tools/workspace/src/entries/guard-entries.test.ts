import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { guardEntries } from './guard-entries.mjs'

/** Runs the command of a package that was built for some versions of Node. */
function run(range: string) {
  const root = mkdtempSync(join(tmpdir(), 'picturedesk-guard-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const manifest = { name: '@acme/x', type: 'module', engines: { node: range } }
  const bin = { acme: './dist/cli/cli.js' }
  writeFileSync(join(root, 'package.json'), JSON.stringify({ ...manifest, bin }))
  mkdirSync(join(root, 'dist/cli'), { recursive: true })
  writeFileSync(join(root, bin.acme), "#!/usr/bin/env node\nconsole.log('works')\n")
  guardEntries(root)
  return spawnSync(process.execPath, [join(root, bin.acme)], { encoding: 'utf8' })
}

test('a command runs on a Node that is new enough', () => {
  expect(run('>=20')).toMatchObject({ status: 0, stdout: 'works\n', stderr: '' })
})

test('a command says on an old Node what it needs, and ends with the code of a wrong setting', () => {
  const { status, stdout, stderr } = run('>=999')
  expect(stderr).toContain('@acme/x needs Node 999 or later.')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
})
