import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fixturesIn, interfaceVersion } from '../fixtures.ts'
import { interfaceLine } from '../interface-line.ts'
import { newestVendors } from './newest-vendors.ts'
import { typeProblems } from './type-problems.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const line = interfaceLine(interfaceVersion(root))
// A break begins a new line, and it may be one of types.
const fixtures = fixturesIn(root).filter(({ version }) => interfaceLine(version) === line)

test('there are vendors to look at', () => {
  expect(newestVendors(root).length).toBeGreaterThan(5)
})

describe.each(fixtures)('the types of the interface $version', ({ folder }) => {
  test('fit those of today, both ways: registry and judge take its provider, its code takes the vendors', async () => {
    expect(await typeProblems(root, folder)).toEqual([])
  })

  test.each([
    [
      'a provider of then that gives another type of result',
      (types: string) => replaced(types, 'Promise<Asset>', 'Promise<number>'),
      'acme',
    ],
    [
      'a provider of then without a member that is needed now',
      (types: string) => replaced(types, 'readonly id: Id;', ''),
      "Property 'id' is missing",
    ],
  ])('the compiler tells %s', async (_, edit, word) => {
    const problems = await typeProblems(root, folder, edit)
    expect(problems.filter((line) => line.includes('error TS'))).not.toEqual([])
    expect(problems.join('\n')).toContain(word)
  })

  test('the compiler tells a vendor of today that does not fit code of then', async () => {
    const edit = (types: string) => replaced(types, 'readonly name: string;', 'readonly name: 1;')
    const problems = await typeProblems(root, folder, edit)
    const told = problems.filter((line) => line.endsWith("is not assignable to type 'Then'."))
    expect(told.filter((line) => line.startsWith('application.ts'))).toHaveLength(
      newestVendors(root).length,
    )
  })
})

/** A text that has something else at each place. */
function replaced(text: string, old: string, next: string): string {
  expect(text).toContain(old)
  return text.replaceAll(old, next)
}
