import { expect, test } from 'vitest'
import type { Step } from '../spec-diff/changesets.ts'
import { breakingDependents } from './breaking-dependents.ts'
import type { PublishedPackage } from './published-packages.ts'

const one = (
  name: string,
  version: string,
  more: Partial<PublishedPackage> = {},
): PublishedPackage => ({
  name,
  folder: `packages/${name}`,
  version,
  description: '',
  isVendor: false,
  dependencies: [],
  peers: [],
  ...more,
})

const provider = one('@picturedesk/provider', '0.2.0')
const needs = { dependencies: ['@picturedesk/provider'] }

const broken = (
  packages: readonly PublishedPackage[],
  given: Readonly<Record<string, Step>>,
  isVisible = true,
): string[] =>
  breakingDependents(packages, new Map(Object.entries(given)), () => isVisible).map(
    ({ name, step, because }) => `${name} ${step} ${because.join(' ')}`,
  )

test('a break goes on to those who depend, in the word that is a break for each', () => {
  const packages = [provider, one('a', '0.5.0', needs), one('b', '2.0.0', needs), one('c', '2.0.0')]
  expect(broken(packages, { '@picturedesk/provider': 'minor' })).toEqual([
    'a minor @picturedesk/provider',
    'b major @picturedesk/provider',
  ])
})

test('of the interface it goes on also where no type names it', () => {
  const packages = [provider, one('a', '0.5.0', needs)]
  expect(broken(packages, { '@picturedesk/provider': 'minor' }, false)).toHaveLength(1)
})

test('of others it ends where no public type names them, but not at a peer', () => {
  const packages = [
    one('base', '0.2.0'),
    one('a', '0.2.0', { dependencies: ['base'] }),
    one('b', '0.2.0', { peers: ['base'] }),
  ]
  expect(broken(packages, { base: 'minor' }, false)).toEqual(['b minor base'])
  expect(broken(packages, { base: 'minor' })).toEqual(['a minor base', 'b minor base'])
})

test('goes on from dependent to dependent, in any order of packages and around circles', () => {
  const packages = [
    one('c', '0.2.0', { dependencies: ['b'] }),
    one('b', '0.2.0', { dependencies: ['a', 'c'] }),
    one('a', '0.2.0'),
  ]
  expect(broken(packages, { a: 'minor' })).toEqual(['c minor b', 'b minor a c'])
})

test('an addition goes to nobody, from 1.0.0 on not by a minor either', () => {
  const packages = [one('@picturedesk/provider', '1.2.0'), one('a', '1.0.0', needs)]
  expect(broken(packages, { '@picturedesk/provider': 'minor' })).toEqual([])
  expect(broken(packages, { '@picturedesk/provider': 'major' })).toHaveLength(1)
})

test('to leave 0.x is a break for those whose ranges end there', () => {
  const packages = [provider, one('a', '0.5.0', needs)]
  expect(broken(packages, { '@picturedesk/provider': 'major' })).toEqual([
    'a minor @picturedesk/provider',
  ])
})

test('nobody has an unpublished package, nor breaks with one', () => {
  const packages = [
    one('@picturedesk/provider', '0.0.0'),
    one('a', '0.2.0', needs),
    one('b', '0.0.0', needs),
  ]
  expect(broken(packages, { '@picturedesk/provider': 'minor' })).toEqual([])
  expect(
    broken([provider, one('b', '0.0.0', needs)], { '@picturedesk/provider': 'minor' }),
  ).toEqual([])
})
