import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { type TemporaryHouse, temporaryHouse } from '../temporary-house.ts'
import { requirements, vendorIncongruences } from './vendor-congruence.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

test('every vendor of the house has what a vendor must have', () => {
  expect(vendorIncongruences(root)).toEqual([])
})

const rooms = ['packages/ogq', 'specs/ogq', 'mocks/ogq']
const isOwn = (path: string): boolean => !/(^|\/)(node_modules|dist|reports|\.turbo)$/.test(path)

/** A house that has a copy of one vendor of this one. */
function houseWithVendor(): TemporaryHouse {
  const house = temporaryHouse({})
  for (const room of rooms)
    cpSync(join(root, room), join(house.root, room), { recursive: true, filter: isOwn })
  return house
}

/** One for all that is taken away and given back: to copy a vendor takes longer than to judge it. */
const whole = houseWithVendor()
afterAll(() => whole[Symbol.dispose]())

const fileOf = (requirement: (typeof requirements)[number]): string =>
  ('file' in requirement ? requirement.file : requirement.of).replaceAll('{id}', 'ogq')

/** Takes one required thing away from the vendor. */
function takeAway(house: TemporaryHouse, requirement: (typeof requirements)[number]): void {
  const file = join(house.root, fileOf(requirement))
  if ('file' in requirement) {
    rmSync(file)
    return
  }
  const text = readFileSync(file, 'utf8')
  if ('text' in requirement) {
    writeFileSync(file, text.replace(requirement.text, '\n'))
    return
  }
  const whole = JSON.parse(text)
  const keys = requirement.member.replaceAll('{id}', 'ogq').split(' ')
  const last = keys.pop() ?? ''
  delete keys.reduce((at, key) => at[key], whole)[last]
  writeFileSync(file, JSON.stringify(whole))
}

const placeOf = (requirement: (typeof requirements)[number]): string =>
  'file' in requirement
    ? requirement.file
    : `${requirement.of} ${'text' in requirement ? requirement.text.trim() : requirement.member}`

test.each(requirements.map((requirement) => [placeOf(requirement), requirement] as const))(
  'a vendor without %s is told so',
  (_, requirement) => {
    takeAway(whole, requirement)
    const found = vendorIncongruences(whole.root)
    const file = fileOf(requirement)
    cpSync(join(root, file), join(whole.root, file))
    expect(found).not.toEqual([])
    expect(found.join('\n')).toContain(`Every vendor has it: ${requirement.what}.`)
    for (const line of found) expect(line).toMatch(/^packages\/ogq: /)
  },
)

test('with all given back, nothing is lacking', () => {
  expect(vendorIncongruences(whole.root)).toEqual([])
})

test('a member with another value is told with both values', () => {
  using house = houseWithVendor()
  const file = join(house.root, 'packages/ogq/package.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('">=22"', '">=18"'))
  expect(vendorIncongruences(house.root)).toEqual([
    'packages/ogq: packages/ogq/package.json has ">=18" in "engines node". Expected ">=22". ' +
      'Every vendor has it: the metadata of a package.',
  ])
})

test('a vendor that claims no search needs no test of its options', () => {
  using house = houseWithVendor()
  const file = join(house.root, 'packages/ogq/conformance.json')
  const { capabilities, ...report } = JSON.parse(readFileSync(file, 'utf8'))
  const { search, ...others } = capabilities
  expect(search).toContain('assets')
  writeFileSync(file, JSON.stringify({ ...report, capabilities: others }))
  rmSync(join(house.root, 'packages/ogq/src/option-pairs.test.ts'))
  expect(vendorIncongruences(house.root)).toEqual([])
})

test('packages that declare no vendor need nothing', () => {
  using house = temporaryHouse({ 'packages/provider/package.json': '{ "name": "provider" }' })
  expect(vendorIncongruences(house.root)).toEqual([])
})
