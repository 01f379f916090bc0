import { expect, test } from 'vitest'
import { environmentOf } from './environment.ts'

test('names are in capitals, words apart', () => {
  const credentials = { apiKey: 'k', clientID2: 'c', 'a-b': 1 }
  expect(environmentOf({ vendor: 'my-shop2', url: 'http://x', credentials })).toEqual({
    MY_SHOP2_BASE_URL: 'http://x',
    MY_SHOP2_API_KEY: 'k',
    MY_SHOP2_CLIENT_ID2: 'c',
    MY_SHOP2_A_B: '1',
  })
})
