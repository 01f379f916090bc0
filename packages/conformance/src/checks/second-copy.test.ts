import * as provider from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { loadAgain, otherGuards, ownGuards, recognisedBy } from './second-copy.ts'

type ErrorClass = new (...given: never[]) => provider.PicturedeskError

/** Every error class of a copy, by its name. */
function classesOf(copy: object): Map<string, ErrorClass> {
  const classes = Object.entries(copy).filter(
    ([name, member]) =>
      typeof member === 'function' && 'isInstance' in member && name !== 'PicturedeskError',
  )
  return new Map(classes as [string, ErrorClass][])
}

/** What every class can be made of: more than any of them needs. */
const details = {
  allowed: 'x',
  available: ['acme'],
  candidates: [],
  credential: 'key',
  environment: 'KEY',
  errors: [],
  feature: 'favorites',
  field: 'x',
  id: 'acme',
  intent: { assetId: 'acme:image/1' },
  known: [],
  names: ['Acme', 'Acme'],
  maxPrice: { amount: '1', currency: 'CNY' },
  option: 'key',
  package: 'acme',
  price: { amount: '2', currency: 'CNY' },
  problems: ['x'],
  provider: 'acme',
  reason: 'empty',
  remedy: 'x',
  sale: { assetId: 'acme:image/1', reference: '1' },
  timeout: 1,
  value: 1,
  variable: 'KEY',
}

/** An error of a class, whose constructor takes details, or a message and details. */
function make(Class: ErrorClass): provider.PicturedeskError {
  const Loose = Class as unknown as new (...given: unknown[]) => provider.PicturedeskError
  try {
    return new Loose(details)
  } catch {
    return new Loose('message', details)
  }
}

const again = await loadAgain()
const own = await ownGuards()
const other = await otherGuards()
const copies = { own: classesOf(provider), other: classesOf(again) }

test('the second copy is another one, with the same classes', () => {
  expect(again).not.toBe(provider)
  expect([...copies.other.keys()]).toEqual([...copies.own.keys()])
  expect(copies.own.size).toBeGreaterThan(13)
  for (const [name, Class] of copies.own) expect(copies.other.get(name)).not.toBe(Class)
})

test.each([...copies.own.keys()])(
  '%s is recognised across copies by its guard and the base',
  (name) => {
    for (const classes of Object.values(copies)) {
      const error = make(classes.get(name) as ErrorClass)
      for (const guards of [own, other])
        expect(recognisedBy(error, guards).sort()).toEqual([name, 'PicturedeskError'].sort())
    }
  },
)

test('no guard recognises a value that is not a PicturedeskError', () => {
  for (const stranger of [
    new Error('x'),
    { name: 'TimeoutError', code: 'timeout' },
    null,
    'timeout',
  ])
    for (const guards of [own, other]) expect(recognisedBy(stranger, guards)).toEqual([])
})
