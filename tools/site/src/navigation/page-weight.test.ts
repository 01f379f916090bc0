import { expect, test } from 'vitest'
import { pageWeight } from './page-weight.ts'

const ORDER = [
  '/api/hellorf/functions/createHellorf.html#function-createhellorf',
  '/guides/license.html#what-was-bought',
  '/packages/hellorf.html#options',
  '/vendors/hellorf/purchaseImage.html#purchaseimage',
  '/api/hellorf/licensing/functions/createHellorfLicensing.html#function-createhellorflicensing',
  '/api/provider/variables/CAPABILITIES.html#licensing-resolve',
]

test.each(['', '/picturedesk'])('pages come before members, below "%s"', (base) => {
  const weights = ORDER.map((address) => pageWeight(base + address))
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  expect(new Set(weights).size).toBe(ORDER.length)
})

test('it stands for itself, as the browser gets its text', () => {
  const alone = new Function(`return (${pageWeight.toString()})`)() as typeof pageWeight
  for (const address of ORDER) expect(alone(address)).toBe(pageWeight(address))
})
