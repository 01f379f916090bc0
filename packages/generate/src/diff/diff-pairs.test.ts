import { afterAll, describe, expect, test } from 'vitest'
import { furtherPairs } from '../fixtures/diff/further-pairs.ts'
import {
  bodyPairs,
  clientPairs,
  parameterPairs,
  rootPairs,
} from '../fixtures/diff/operation-pairs.ts'
import { referencePairs } from '../fixtures/diff/reference-pairs.ts'
import { compositionPairs, memberPairs, valuePairs } from '../fixtures/diff/schema-pairs.ts'
import { diffDocuments } from './diff-documents.ts'

const groups = {
  members: memberPairs,
  values: valuePairs,
  composition: compositionPairs,
  parameters: parameterPairs,
  bodies: bodyPairs,
  clients: clientPairs,
  roots: rootPairs,
  further: furtherPairs,
  references: referencePairs,
}

let right = 0
let tried = 0

describe.each(Object.entries(groups))('%s', (_, pairs) => {
  test.each(pairs.map((pair) => [pair.name, pair.expected, pair] as const))(
    '%s: %s',
    (_name, expected, pair) => {
      tried++
      const { bump, changes } = diffDocuments(pair.base, pair.next)
      expect(bump, changes.map(({ means }) => means).join('\n')).toBe(expected)
      for (const { means } of changes) expect(means).toMatch(/^[A-Z`"1-9].*\.$/)
      right++
    },
  )
})

afterAll(() => process.stdout.write(`diff right: ${right} of ${tried}\n`))
