import { readFileSync } from 'node:fs'
import {
  type MethodName,
  type MethodTraits,
  methodNames,
  methodTraits,
} from '@picturedesk/provider'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The methods of the interface that a sentence of the README names. */
function methodsIn(begin: string, end: string): MethodName[] {
  const from = readme.indexOf(begin)
  const text = readme.slice(from, readme.indexOf(end, from))
  return methodNames().filter((name) => text.includes(`\`${name}\``))
}

test.each<[string, string, string, (traits: MethodTraits) => boolean]>([
  [
    'sent by an id',
    'Every method that names a thing by its id',
    'all methods that have an `address`',
    ({ address }) => address !== undefined,
  ],
  [
    'sent to all providers',
    'Methods such as',
    'all methods that are `federated`',
    ({ federated }) => federated === true,
  ],
])('the methods that the README calls %s are so in the table', (_, begin, end, holds) => {
  const named = methodsIn(begin, end)
  expect(named).not.toEqual([])
  for (const name of named) expect([name, holds(methodTraits(name))]).toEqual([name, true])
})
