import { describe, expect, test } from 'vitest'
import { createOmnious } from './index.ts'

const KEY = 'results-key-canary'

/** Omnious that gets one body for every call. */
function answering(data: unknown, onDrift: (field: string) => void = () => {}) {
  return createOmnious({
    apiKey: KEY,
    fetch: async () => Response.json(data),
    hooks: { onDrift: ({ field }) => onDrift(field) },
  }).tagging
}

describe('pages of results', () => {
  const results = [{ id: '1' }, { id: '2' }]

  test.each([
    [undefined, 2, '2'],
    [undefined, 3, undefined],
    [{ totalCount: 2 }, 2, undefined],
    [{ totalCount: 3 }, 2, '2'],
    [{ totalCount: 3 }, 3, '2'],
  ])('with the counts %o and %d a page go on at %s', async (taskInfo, perPage, nextCursor) => {
    const tagging = answering({ data: { results, taskInfo } })
    expect((await tagging.results('t', { perPage })).nextCursor).toBe(nextCursor)
  })

  test('without any result are the last', async () => {
    const tagging = answering({ data: { results: [], taskInfo: { totalCount: 9 } } })
    expect((await tagging.results('t')).nextCursor).toBeUndefined()
  })
})

describe('one result', () => {
  const read = async (taggingResult: unknown, onDrift?: (field: string) => void) =>
    (await answering({ data: { results: [{ id: '1', taggingResult }] } }, onDrift).results('t'))
      .items[0]

  test('with an error is one, also if objects stand beside it', async () => {
    const result = await read({ error: { message: 'blurred', code: 7 }, objects: [] })
    expect(result).toMatchObject({ ok: false, error: { vendorMessage: 'blurred', vendorCode: 7 } })
    expect((result as { error?: Error }).error?.message).toContain(
      'the picture failed: “blurred” (code 7).',
    )
  })

  test('without anything says so', async () => {
    const result = await read(undefined)
    expect((result as { error?: Error }).error?.message).toContain('no result for the picture')
  })

  test.each([
    ['a number', 7, 7],
    ['a text', 'TG1', 'TG1'],
    ['the key', `no ${KEY}`, 'no ***'],
    ['a truth', true, undefined],
    ['an object', {}, undefined],
  ])('whose code is %s', async (_, code, vendorCode) => {
    const result = await read({ error: { message: 'blurred', code } })
    expect((result as { error?: { vendorCode?: unknown } }).error?.vendorCode).toBe(vendorCode)
  })

  test.each([undefined, null])('whose objects are %s has none', async (objects) => {
    const drift: string[] = []
    expect(await read({ objects }, (field) => drift.push(field))).toMatchObject({ objects: [] })
    expect(drift).toEqual([])
  })

  test('whose object has no type and no tags', async () => {
    expect(await read({ objects: [{ tags: null }] })).toMatchObject({
      objects: [{ type: '', tags: [] }],
    })
  })

  test('with a label without name and id leaves that out, and tells a wrong confidence', async () => {
    const drift: string[] = []
    const tags = [{ item: [{ confidence: 0.5 }, { name: 'shirt', confidence: 7 }] }]
    const result = await read({ objects: [{ type: 'TOP', tags }] }, (field) => drift.push(field))
    expect(result).toMatchObject({
      objects: [{ tags: [{ id: undefined, name: 'shirt', group: 'item', confidence: undefined }] }],
    })
    expect(drift).toEqual(expect.arrayContaining(['tags.item', 'tags.item.confidence']))
  })
})

describe('the state of a task', () => {
  test.each([
    ['TASK_DONE', 'done'],
    ['TASK_PROCESSING', 'processing'],
    ['TASK_FAILED', 'failed'],
    ['error', 'failed'],
    ['Cancelled', 'failed'],
    ['TASK_PAUSED', 'other'],
  ])('%s is "%s"', async (taskStatus, status) => {
    const tagging = answering({ data: { taskId: 't', taskStatus } })
    expect((await tagging.status('t')).status).toBe(status)
  })
})

describe('what was handed in', () => {
  const one = [{ id: 'a', image: { url: 'https://a.example' } }]

  test.each([
    [undefined, 1],
    [null, 1],
    [[], 1],
    [[{}], 0],
  ])('without counts is what was not refused: %o', async (failureList, accepted) => {
    expect(await answering({ taskId: 't', failureList }).create(one)).toMatchObject({ accepted })
  })

  test.each([
    [undefined, 'the vendor refused the request without a reason.'],
    ['too dark', 'the vendor refused the request: “too dark”.'],
  ])('and refused because of %s says why', async (errorMessage, message) => {
    const { refused } = await answering({ taskId: 't', failureList: [{ errorMessage }] }).create(
      one,
    )
    expect(refused[0]?.error.message).toContain(message)
  })

  test.each<[unknown, string]>([
    [[], '0 requests'],
    [Array.from({ length: 1_001 }, () => one[0]), '1001 requests'],
    ['abc', 'abc'],
  ])('is refused with what it was: %#', async (requests, value) => {
    const call = answering({}).create(requests as never)
    await expect(call).rejects.toThrow(`Received ${JSON.stringify(value)}`)
  })

  test('names the place of a member that stands elsewhere', async () => {
    const call = answering({}).create([{ ...one[0], context: { id: 'b' } } as never])
    await expect(call).rejects.toThrow('Pass it as `requests[0].id` instead.')
  })
})

describe('tagging without requests', () => {
  const read = async (requests: unknown, options?: object) => {
    for await (const _ of answering({}).tag(requests as never, options));
  }

  test('checks its options, and names the operation', async () => {
    await expect(read([], { vendorOptions: { omnious: { album: '' } } })).rejects.toMatchObject({
      provider: 'omnious',
      operation: 'createTaggingTask',
      field: 'vendorOptions.omnious.album',
    })
  })

  test('says what requests are', async () => {
    await expect(read(7)).rejects.toThrow('an iterable of requests')
  })
})
