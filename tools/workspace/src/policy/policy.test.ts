import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { betweenMarkers } from '../readme/between-markers.ts'
import { breakingStep } from './breaking-step.ts'
import { nextVersion, packagesOf, stepOf } from './policy-groups.ts'
import { type Meaning, policy } from './policy-table.ts'
import { type PublishedPackage, publishedPackages } from './published-packages.ts'
import { policyPage, policyTable } from './render-policy.ts'
import { giveChangeset, scratchHouse, versionsIn } from './scratch-house.ts'
import { versionPackages } from './version-packages.ts'
import { visibleInTypes } from './visible-in-types.ts'

const house = fileURLToPath(new URL('../../../..', import.meta.url))
const packages = publishedPackages(house)
const isVisible = visibleInTypes(house)

const sentence = (name: string): string => `What changed in ${name}.`

/** Which versions a published package takes of another: `workspace:^` is packed as a caret. */
function takes(released: string, candidate: string): boolean {
  const [one, other] = [released, candidate].map((version) => version.split('.').map(Number))
  const fixed = one?.findIndex((part) => part > 0) ?? 0
  const isAlike = [...Array(fixed + 1).keys()].every((at) => one?.[at] === other?.[at])
  return isAlike && candidate.localeCompare(released, 'en', { numeric: true }) >= 0
}

/** What an application meets that has the versions of before and updates within its ranges. */
function brokenUpdates(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return packages.flatMap(({ name, dependencies, peers }) => {
    const [old = '', now = ''] = [before.get(name), after.get(name)]
    // A version that is a break does not come by itself.
    if (!takes(old, now)) return []
    return [...dependencies, ...peers]
      .filter((other) => !takes(before.get(other) ?? '', after.get(other) ?? ''))
      .filter((other) => old === now || peers.includes(other) || other === '@picturedesk/provider')
      .map((other) => `${name} ${now} brings ${other} ${after.get(other)}`)
  })
}

const changelog = (root: string, { folder }: PublishedPackage): string => {
  const path = join(root, folder, 'CHANGELOG.md')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

test('who shows a package is known by the reports of public types', () => {
  const names = (group: string): string[] => packagesOf(group, packages, isVisible)
  expect(names('users who show transport')).toContain('@picturedesk/ogq')
  expect(names('users who hide installed')).toContain('@picturedesk/mocks')
  expect(names('users who show mocks')).toContain('@picturedesk/mock-ogq')
  expect(names('users who show provider').length).toBeGreaterThan(10)
})

test('the page of the decision has the policy as its table', () => {
  const page = readFileSync(policyPage(house), 'utf8')
  expect(page, 'The table is stale. Run `pnpm readme`.').toBe(
    betweenMarkers(page, 'policy', policyTable()),
  )
})

describe.concurrent('a release', () => {
  for (const version of ['0.3.1', '1.4.2'])
    test.each(policy)(`from ${version}: $change`, async ({ given, released }) => {
      const start = (name: string): string =>
        name.includes('/spec-') && name !== '@picturedesk/spec-ruleset' ? '1.4.2' : version
      using scratch = scratchHouse(house, start)
      const before = versionsIn(scratch.root)
      for (const [group, meaning] of Object.entries(given))
        for (const name of packagesOf(group, packages, isVisible))
          giveChangeset(
            scratch,
            name.replace(/.*\//, 'one-'),
            { [name]: stepOf(meaning, start(name)) },
            sentence(name),
          )
      const { isDone, output } = await versionPackages(scratch.root, [])
      expect(isDone, output).toBe(true)

      const after = versionsIn(scratch.root)
      const expected = new Map(before)
      for (const [meaning, groups] of Object.entries(released))
        for (const name of groups.flatMap((group) => packagesOf(group, packages, isVisible)))
          expected.set(name, nextVersion(start(name), stepOf(meaning as Meaning, start(name))))
      expect([...after]).toEqual([...expected])
      expect(brokenUpdates(before, after)).toEqual([])

      for (const one of packages) {
        const text = changelog(scratch.root, one)
        const isReleased = after.get(one.name) !== before.get(one.name)
        expect(text !== '', one.name).toBe(isReleased)
        // A changelog tells what changed in its own package, and of others only that a new version of them is needed.
        expect(text.includes(sentence(one.name))).toBe(
          given[one.name.replace(/.*\//, '')] !== undefined,
        )
        for (const other of packages)
          if (other !== one) expect(text).not.toContain(sentence(other.name))
        const isBreak =
          isReleased &&
          after.get(one.name) ===
            nextVersion(before.get(one.name) ?? '', breakingStep(before.get(one.name) ?? ''))
        expect(text.includes('### Breaking changes'), text).toBe(isBreak)
      }
    })
})
