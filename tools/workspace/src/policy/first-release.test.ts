import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { changesetNames } from '../spec-diff/changesets.ts'
import { publishedPackages } from './published-packages.ts'
import { giveChangeset, scratchHouse, versionsIn } from './scratch-house.ts'
import { versionPackages } from './version-packages.ts'

const house = fileURLToPath(new URL('../../../..', import.meta.url))

test('a package that was never published begins at 0.1.0, beside others of any version', async () => {
  const fresh = ['@picturedesk/provider', '@picturedesk/ogq']
  using scratch = scratchHouse(house, (name) => (fresh.includes(name) ? '0.0.0' : '1.4.2'))
  for (const name of fresh)
    giveChangeset(scratch, name.slice(13), { [name]: 'minor' }, 'Here it is.')
  const { isDone, output } = await versionPackages(scratch.root, [])
  expect(isDone, output).toBe(true)
  const versions = versionsIn(scratch.root)
  for (const name of fresh) expect(versions.get(name)).toBe('0.1.0')
  expect(readFileSync(join(scratch.root, 'packages/ogq/CHANGELOG.md'), 'utf8')).toMatch(
    /^# @picturedesk\/ogq\n\n## 0\.1\.0\n\n### The first release\n\n- Here it is\.\n/,
  )
})

const unreleased = publishedPackages(house).filter(({ version }) => version === '0.0.0')

test.skipIf(unreleased.length === 0)(
  'the changesets of this repository give each package that was never published its first version (skipped once all are)',
  async () => {
    const own = new Map(publishedPackages(house).map(({ name, version }) => [name, version]))
    using scratch = scratchHouse(house, (name) => own.get(name) ?? '1.0.0')
    for (const name of changesetNames(house))
      cpSync(join(house, '.changeset', name), join(scratch.root, '.changeset', name))
    const { isDone, output } = await versionPackages(scratch.root, [])
    expect(isDone, output).toBe(true)
    const versions = versionsIn(scratch.root)
    for (const { name } of unreleased) expect(`${name} ${versions.get(name)}`).toBe(`${name} 0.1.0`)
  },
)

test('to leave 0.x, a file says so, and those who depend on it break within their 0.x', async () => {
  using scratch = scratchHouse(house, () => '0.3.1')
  giveChangeset(scratch, 'stable-provider', { '@picturedesk/provider': 'major' }, 'It is stable.')
  const { isDone, output } = await versionPackages(scratch.root, [])
  expect(isDone, output).toBe(true)
  const versions = versionsIn(scratch.root)
  expect(versions.get('@picturedesk/provider')).toBe('1.0.0')
  expect(versions.get('@picturedesk/ogq')).toBe('0.4.0')
  expect(readFileSync(join(scratch.root, 'packages/ogq/CHANGELOG.md'), 'utf8')).toContain(
    '`@picturedesk/provider` (1.0.0 or newer)',
  )
})

test('nothing is written where a changeset is wrong', async () => {
  using scratch = scratchHouse(house, () => '0.3.1')
  giveChangeset(scratch, 'slip', { '@picturedesk/provider': 'major' }, 'A slip.')
  const before = versionsIn(scratch.root)
  const names = changesetNames(scratch.root)
  const { isDone, output } = await versionPackages(scratch.root, [])
  expect(isDone).toBe(false)
  expect(output).toContain('Expected "@picturedesk/provider": minor')
  expect(versionsIn(scratch.root)).toEqual(before)
  expect(changesetNames(scratch.root)).toEqual(names)
})

test('a snapshot and a pre-release keep to the policy', async () => {
  using scratch = scratchHouse(house, () => '0.3.1')
  giveChangeset(scratch, 'a', { '@picturedesk/provider': 'minor' }, 'It breaks.')
  scratch.write({ '.changeset/pre.json': '{"mode":"pre","tag":"next"}' })
  const { isDone, output } = await versionPackages(scratch.root, [])
  expect(isDone, output).toBe(true)
  const versions = versionsIn(scratch.root)
  expect(versions.get('@picturedesk/provider')).toBe('0.4.0-next.0')
  expect(versions.get('@picturedesk/ogq')).toBe('0.4.0-next.0')
})
