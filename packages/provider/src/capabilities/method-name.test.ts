import { expect, test } from 'vitest'
import {
  capabilityNames,
  methodNames,
  methodTraits,
  optionsAt,
  splitMethodName,
} from './method-name.ts'
import { CAPABILITIES } from './table.ts'

test('capabilities and methods are named in the order of the table', () => {
  expect(capabilityNames()).toEqual(Object.keys(CAPABILITIES))
  expect(new Set(methodNames()).size).toBe(methodNames().length)
  expect(methodNames().slice(0, 4)).toEqual([
    'search.assets',
    'search.similar',
    'search.byImage',
    'search.suggest',
  ])
})

test.each(methodNames())('%s is split into the capability and the method of its row', (name) => {
  const { capability = 'search', method = '' } = splitMethodName(name) ?? {}
  expect(`${capability}.${method}`).toBe(name)
  const rows: Readonly<Record<string, unknown>> = CAPABILITIES[capability]
  expect(methodTraits(name)).toBe(rows[method])
})

test.each([
  '',
  'search',
  'search.',
  '.assets',
  'search.films',
  'films.search',
  'search.assets.all',
  'Search.assets',
  'toString.call',
  'search.constructor',
  '__proto__.toString',
])('%j is not the name of a method', (name) => {
  expect(splitMethodName(name)).toBeUndefined()
  expect(methodTraits(name)).toBeUndefined()
})

test.each(methodNames())('the last parameter of %s is its options', (name) => {
  const traits = methodTraits(name)
  expect(traits.parameters[optionsAt(traits)]).toBe('options')
  expect(optionsAt(traits)).toBe(traits.parameters.length - 1)
})
