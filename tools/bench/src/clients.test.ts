import { expect, test } from 'vitest'
import { clientNames, RAW, searches } from './clients.ts'
import { searchAnswer } from './search-answer.ts'

const BASE_URL = 'https://vendor.test/plus'

test.each([RAW, ...clientNames] as const)('%s makes the search that is compared', async (name) => {
  const sent: string[] = []
  const stub: typeof fetch = async (input) => {
    sent.push(input instanceof Request ? input.url : String(input))
    return new Response(searchAnswer(3), { headers: { 'content-type': 'application/json' } })
  }
  const found = await searches(BASE_URL, stub)[name]()
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatch(
    /^https:\/\/vendor\.test\/plus\/image\/search\?.*keyword=%E4%BA%91%E5%8D%97/,
  )
  expect(JSON.stringify(found)).toContain('云南洱海')
  if (name === '@picturedesk/hellorf') expect(found).toMatchObject({ items: { length: 3 } })
})
