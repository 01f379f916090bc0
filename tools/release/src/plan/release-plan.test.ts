import { expect, test } from 'vitest'
import { FakeWorld, somePackages } from '../testing/fake-world.ts'
import { renderPlan } from './render-plan.ts'

const one = somePackages({ '@house/ogq': '1.1.0' })

test('the plan says what is left to do', () => {
  const world = new FakeWorld()
  expect(renderPlan(world.plan(one))).toEqual(['@house/ogq@1.1.0  publish as latest'])
  world.publish('@house/ogq', '1.1.0', 'sha512-1')
  expect(renderPlan(world.plan(one))).toEqual(['@house/ogq@1.1.0  is published'])
  world.localTags.set('@house/ogq@1.1.0', 'commit-1')
  expect(renderPlan(world.plan(one))).toEqual(['@house/ogq@1.1.0  push the tag'])
  world.remoteTags.set('@house/ogq@1.1.0', 'commit-1')
  expect(renderPlan(world.plan(one))).toEqual([
    'Nothing to release: the registry has every version, and each is tagged.',
  ])
})

test('a pre-release goes to the dist-tag of its name, whatever is asked for', () => {
  const world = new FakeWorld()
  world.publish('ogq', '2.0.0', 'sha512-1')
  world.localTags.set('ogq@2.0.0', 'commit-0')
  const [planned] = world.plan(somePackages({ ogq: '1.0.0-next.3' }), 'old').packages
  expect(planned?.distTag).toBe('next')
})

test.each([
  [
    '0.0.0',
    'has the version 0.0.0, which no release has set. Describe the package with `pnpm changeset`',
  ],
  ['1.0', 'has the version "1.0". Expected one such as 1.2.3.'],
  ['v1.0.0', 'has the version "v1.0.0". Expected one such as 1.2.3.'],
  ['1.0.0-0', 'whose pre-release has no name. Expected one such as 1.0.0-next.0.'],
])('the version %s is refused', (version, message) => {
  expect(new FakeWorld().plan(somePackages({ ogq: version })).problems.join()).toContain(message)
})

test('a version that is older than what the dist-tag has is refused, and goes to another', () => {
  const world = new FakeWorld()
  world.publish('ogq', '2.0.0', 'sha512-1')
  world.localTags.set('ogq@2.0.0', 'commit-0')
  world.remoteTags.set('ogq@2.0.0', 'commit-0')
  const fix = somePackages({ ogq: '1.0.1' })
  expect(world.plan(fix).problems).toEqual([
    'ogq@1.0.1 is older than 2.0.0, which the registry has as "latest". Installations would go back. ' +
      'For a fix of an older version, name another dist-tag: `--dist-tag <name>`.',
  ])
  expect(world.plan(fix, 'v1')).toMatchObject({ problems: [], packages: [{ distTag: 'v1' }] })
})

test('a tag of the version at another commit stops', () => {
  const world = new FakeWorld()
  world.remoteTags.set('@house/ogq@1.1.0', 'commit-0')
  expect(world.plan(one).problems.join()).toContain(
    'The tag @house/ogq@1.1.0 is at commit-0, and the registry has no such version. Expected the tag at commit-1',
  )
  world.remoteTags.set('@house/ogq@1.1.0', 'commit-1')
  expect(world.plan(one)).toMatchObject({ problems: [], packages: [{ isTagged: true }] })
})

test('a tag that is elsewhere in the remote repository stops', () => {
  const world = new FakeWorld()
  world.localTags.set('@house/ogq@1.1.0', 'commit-1')
  world.remoteTags.set('@house/ogq@1.1.0', 'commit-0')
  expect(world.plan(one).problems.join()).toContain(
    'The tag @house/ogq@1.1.0 is at commit-1 here and at commit-0 in the remote repository. Expected one commit.',
  )
})

test('a version that an interrupted release left without a tag stops the next one', () => {
  const world = new FakeWorld()
  world.publish('@house/ogq', '1.0.0', 'sha512-1')
  expect(world.plan(one).problems.join()).toContain(
    'The registry has @house/ogq@1.0.0, and git has no tag of it: that release was interrupted, and another version was committed since. ' +
      'Tag the commit that it was released from, then run this again: `git tag @house/ogq@1.0.0 commit-0`.',
  )
  world.localTags.set('@house/ogq@1.0.0', 'commit-0')
  expect(world.plan(one)).toMatchObject({ problems: [], unpushed: ['@house/ogq@1.0.0'] })
})

test('snapshots need no tag', () => {
  const world = new FakeWorld()
  world.publish('@house/ogq', '0.0.0-try-20261127120000-abcdef012', 'sha512-1', 'try')
  expect(world.plan(one).problems).toEqual([])
})
