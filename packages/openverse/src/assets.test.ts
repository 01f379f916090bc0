import { refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { answerWith } from './testing/answer-with.ts'
import { startDesk } from './testing/start-desk.ts'

const UNKNOWN = 'openverse:image/ffffffff-ffff-4fff-8fff-ffffffffffff'
const ID = 'openverse:image/00000001-5b1e-4c7d-9a42-7f3a2b10c4af'

describe('the licence', () => {
  test.each([
    ['by', '4.0', 'CC BY 4.0', true],
    ['by-nc-sa', '2.5', 'CC BY-NC-SA 2.5', true],
    ['cc0', '1.0', 'CC0 1.0', false],
    ['pdm', null, 'Public Domain Mark', false],
    ['nc-sampling+', '1.0', 'CC NC-SAMPLING+ 1.0', true],
    ['bylaw', '', 'BYLAW', true],
  ])(
    '%s %s is %s; credit is required: %s',
    async (license, license_version, usageTerms, creditRequired) => {
      const wire = { id: '1', license, license_version, license_url: 'https://terms.test/' }
      const { provider: openverse } = await startDesk({ wrapFetch: answerWith(wire) })
      const asset = await openverse.assets.get(ID)
      expect(asset).toMatchObject({
        usageTerms,
        creditRequired,
        license: 'https://terms.test/',
        offers: [],
      })
    },
  )

  test('an image without a licence is an invalid response, because a licence is never guessed', async () => {
    const { provider: openverse } = await startDesk({ wrapFetch: answerWith({ id: '1' }) })
    expect(await refusalOf(openverse.assets.get(ID))).toMatchObject({
      code: 'invalid-response',
      reason: 'missing-field',
      field: 'license',
    })
  })
})

test('invalid members of an image are left out and reported as drift', async () => {
  const drifts: unknown[] = []
  const wire = { id: '1', license: 'by', width: 'wide', height: '600', title: 7, category: '' }
  const { provider: openverse } = await startDesk({
    wrapFetch: answerWith(wire),
    hooks: { onDrift: ({ field, value }) => drifts.push([field, value]) },
  })
  const asset = await openverse.assets.get(ID)
  expect(asset).toMatchObject({ id: 'openverse:image/1', height: 600, renditions: [] })
  expect([asset.title, asset.width, asset.imageType, asset.aspectRatio]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(drifts).toEqual([
    ['title', 7],
    ['width', 'wide'],
  ])
})

test('an image that a search finds can be fetched, also without credentials', async () => {
  const { provider: openverse } = await startDesk({ clientId: '' })
  const [found] = (await openverse.search.assets({ text: '灯台' })).items
  if (found === undefined) throw new Error('Nothing was found.')
  expect(await openverse.assets.get(found)).toMatchObject({ id: found.id, title: '灯台と桜' })
})

test('an unknown image is "not found"', async () => {
  const { provider: openverse } = await startDesk()
  expect(await refusalOf(openverse.assets.get(UNKNOWN))).toMatchObject({
    code: 'not-found',
    operation: 'getImage',
    vendorMessage: 'Not found.',
  })
})

test('too many calls are "rate-limited", with the time to wait', async () => {
  const { provider: openverse, mock } = await startDesk({ scenario: 'throttled' })
  const error = await refusalOf(openverse.assets.get(ID, { timeout: 5_000 }))
  expect(error).toMatchObject({ code: 'rate-limited', retryAfter: 60_000, attempts: 1 })
  expect(mock.requests({ operation: 'getImage' })).toHaveLength(1)
})

test('a language is not sent, and told', async () => {
  const { provider: openverse, mock } = await startDesk()
  const options: unknown[] = []
  await openverse.assets.get(ID, {
    language: 'de',
    onWarning: ({ option }) => void options.push(option),
  })
  expect(options).toEqual(['language'])
  expect(
    mock
      .requests()
      .map(({ url }) => url)
      .join(),
  ).not.toContain('language')
})
