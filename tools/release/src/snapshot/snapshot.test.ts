import { expect, test } from 'vitest'
import { git, gitLines } from '../repository/git.ts'
import { type SmallHouse, smallHouse } from '../testing/small-house.ts'

/** The version that a dist-tag of `@house/a` leads to, as npm sees it. */
async function tagged(house: SmallHouse, distTag: string): Promise<string | undefined> {
  const response = await fetch(`${house.registry.url}/@house%2fa`)
  const { 'dist-tags': tags } = (await response.json()) as { 'dist-tags': Record<string, string> }
  return tags[distTag]
}

async function houseWithChangeset(): Promise<SmallHouse> {
  const house = await smallHouse()
  house.repository.write({ '.changeset/new.md': '---\n"@house/a": patch\n---\n\nNew.\n' })
  house.repository.commit('Something to try')
  return house
}

test('a snapshot of the next commit takes the place of the one before, under its dist-tag', async () => {
  const house = await houseWithChangeset()
  const { root } = house.repository
  expect(await house.snapshot('trial')).toBeUndefined()
  const first = await tagged(house, 'trial')
  expect(first).toMatch(/^0\.0\.0-trial-\d{14}-[\da-f]{9}$/)
  house.repository.write({ 'packages/a/README.md': '# Better' })
  house.repository.commit('Better')
  expect(await house.snapshot('trial')).toBeUndefined()
  const second = await tagged(house, 'trial')
  expect(second).toContain(git(root, 'rev-parse', 'HEAD').slice(0, 9))
  expect(second).not.toBe(first)
  expect(gitLines(root, 'tag')).toEqual([])
  expect(gitLines(root, 'status', '--porcelain')).toEqual([])
})
