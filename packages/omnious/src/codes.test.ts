import { PicturedeskError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { createOmnious } from './index.ts'

/** Omnious that gets one body for every call. */
const answering = (body: unknown, status = 200) =>
  createOmnious({
    apiKey: 'codes-key-canary',
    maxAttempts: 1,
    fetch: async () => Response.json(body, { status }),
  }).tagging

/** The vendor's codes, and the error that each is. */
const CODES: readonly (readonly [code: number | string, kind: string, more?: object])[] = [
  [500, 'vendor-error', { outcome: 'unknown' }],
  [609, 'unauthorized'],
  [612, 'unauthorized'],
  [623, 'not-found'],
  [801, 'unusable-media', { reason: 'format' }],
  [802, 'unusable-media', { reason: 'format' }],
  [803, 'unusable-media', { reason: 'unreachable' }],
  [804, 'invalid-argument', { field: 'image' }],
  [805, 'unusable-media', { reason: 'format' }],
  [806, 'unusable-media', { reason: 'other' }],
  [807, 'unusable-media', { reason: 'too-small' }],
  [808, 'unusable-media', { reason: 'too-large' }],
  [809, 'unusable-media', { reason: 'too-large' }],
  [823, 'quota-exceeded'],
  ['823', 'quota-exceeded'],
  [824, 'invalid-argument', { field: 'requests' }],
  [825, 'invalid-argument', { field: 'detections' }],
  [826, 'invalid-argument', { field: 'language' }],
  [830, 'vendor-error'],
  [999, 'vendor-error'],
]

const failure = (code: unknown) => ({ data: {}, error: { message: 'no', code }, status: 'fail' })
const one = [{ id: 'a', image: { url: 'https://a.example/a.jpg' } }]

describe('a code of the vendor', () => {
  for (const [vendorCode, code, more] of CODES) {
    test.each([200, 400, 429])(`with HTTP %d, ${vendorCode} is ${code}`, async (status) => {
      const tagging = answering(failure(vendorCode), status)
      // A status that says more than an unknown code is believed.
      const kind =
        status === 429 && vendorCode !== 500 && code === 'vendor-error' ? 'rate-limited' : code
      const expected = { code: kind, vendorCode, outcome: 'rejected', ...more }
      await expect(tagging.create(one)).rejects.toMatchObject(expected)
      await expect(tagging.results('t')).rejects.toMatchObject(expected)
    })

    test(`of one picture, ${vendorCode} is ${code}`, async () => {
      const results = [{ id: 'a', taggingResult: failure(vendorCode) }]
      const [result] = (await answering({ data: { results } }).results('t')).items
      expect(result).toMatchObject({
        ok: false,
        error: { code, vendorCode, vendorMessage: 'no', outcome: 'rejected', ...more },
      })
    })
  }
})

describe('a repeat of a call that only reads', () => {
  const attempts = async (body: unknown, status: number) => {
    let sent = 0
    const { tagging } = createOmnious({
      apiKey: 'codes-key-canary',
      random: () => 0,
      fetch: async () => {
        sent++
        return Response.json(body, { status })
      },
    })
    await expect(tagging.status('t')).rejects.toThrow()
    return sent
  }

  test.each([200, 429, 500, 503])(
    'with HTTP %d follows a failure inside the service',
    async (status) => {
      expect(await attempts(failure(500), status)).toBe(3)
    },
  )

  test.each([609, 612, 623, 803, 823, 824, 826])('never follows code %d', async (code) => {
    for (const status of [200, 429, 500, 503]) expect(await attempts(failure(code), status)).toBe(1)
  })
})

describe('a failure', () => {
  test.each([
    ['as a text', { data: {}, error: 'no', status: 'fail' }, 'no'],
    ['as an object', failure(830), 'no'],
    ['by its status alone', { data: {}, error: null, status: 'fail' }, undefined],
    ['by its status in capitals', { data: {}, status: 'FAIL' }, undefined],
    ['by an object without members', { data: {}, error: {}, status: 'fail' }, undefined],
  ])('is told %s', async (_, body, vendorMessage) => {
    const error: unknown = await answering(body)
      .status('t')
      .catch((reason) => reason)
    expect(PicturedeskError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'vendor-error', vendorMessage, outcome: 'rejected' })
  })

  test('of one picture is told by its status alone', async () => {
    const results = [{ id: 'a', taggingResult: { data: {}, status: 'fail' } }]
    const [result] = (await answering({ data: { results } }).results('t')).items
    expect(result).toMatchObject({ ok: false, error: { code: 'vendor-error' } })
    expect((result as { error?: Error }).error?.message).toContain('the vendor gives no reason')
  })
})

test.each([null, '', undefined])(
  'the error %j and status "success" are a success',
  async (error) => {
    const data = { taskId: 't', taskStatus: 'TASK_DONE' }
    expect(await answering({ data, error, status: 'success' }).status('t')).toMatchObject({
      id: 't',
    })
  },
)
