import { expect, test } from 'vitest'
import { pageWeight } from './page-weight.ts'

/** Places with a word that is found there. */
const ORDER = [
  ['/api/bulk/functions/openBulk.html#function-openbulk', 'openbulk'],
  ['/guides/license.html#what-was-bought', 'openbulk'],
  ['/packages/hellorf.html#options', 'createhellorf'],
  ['/vendors/hellorf/purchaseImage.html#purchaseimage', 'purchaseimage'],
  ['/api/hellorf/licensing/functions/createHellorfLicensing.html', 'createhellorf'],
  ['/api/provider/variables/CAPABILITIES.html#licensing-resolve', 'resolve'],
] as const

test.each(['', '/picturedesk'])('pages come before members, below "%s"', (base) => {
  const weights = ORDER.map(([address, term]) => pageWeight(base + address, term))
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  expect(new Set(weights).size).toBe(ORDER.length)
})

test('it stands for itself, as the browser gets its text', () => {
  const alone = new Function(`return (${pageWeight.toString()})`)() as typeof pageWeight
  for (const [address, term] of ORDER) expect(alone(address, term)).toBe(pageWeight(address, term))
})
