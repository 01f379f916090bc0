import { expect, test } from 'vitest'
import { carry } from './carry.ts'

test.each([
  [{ in: 'header', name: 'X-Key' }, { headers: { 'X-Key': 'k' } }],
  [
    { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
    { headers: { Authorization: 'Bearer k' } },
  ],
  [{ in: 'query', name: 'key' }, { query: { key: 'k' } }],
  [{ in: 'cookie', name: 'session' }, { headers: { Cookie: 'session=k' } }],
] as const)('%o carries a credential', (place, part) => {
  expect(carry(place, 'k')).toEqual(part)
})
