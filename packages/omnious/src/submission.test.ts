import type { InvalidArgumentError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import type { OmniousTagging, OmniousTaggingRequest } from './index.ts'
import { picture, pictures } from './testing/pictures.ts'
import { scriptedVendor } from './testing/scripted-vendor.ts'
import { startDesk } from './testing/start-desk.ts'

const many = (count: number): OmniousTaggingRequest[] => [...pictures(count)]

type Call = (tagging: OmniousTagging) => PromiseLike<unknown>

const create =
  (requests: unknown, options?: object): Call =>
  ({ create }) =>
    create(requests as never, options)

const append =
  (task: unknown, requests: unknown = many(1), options?: object): Call =>
  (tagging) =>
    tagging.append(task as never, requests as never, options)

describe('invalid submissions are refused before sending, with field and limit', () => {
  test.each<[string, Call, string, string]>([
    ['an empty list', create([]), 'requests', 'a list of 1 to 1000'],
    ['1,001 requests', create(many(1001)), 'requests', 'a list of 1 to 1000'],
    ['no list', create('abc'), 'requests', 'a list of 1 to 1000'],
    ['an id twice', create([...many(2), picture('0')]), 'requests[2].id', 'unique'],
    [
      'a price that is a number',
      create([picture('a', { context: { price: 12 as never } })]),
      'requests[0].context.price',
      'of type string',
    ],
    [
      'ages that are text',
      create([picture('a', { context: { age: '20s' as never } })]),
      'requests[0].context.age',
      'of type array',
    ],
    [
      'an unknown detection',
      create([...many(3), picture('a', { detections: ['TIE' as never] })]),
      'requests[3].detections',
      'TOP, BOTTOM, WHOLEBODY, SWIMWEAR, SHOES, BAG, HAT, JEWELRY, ACCESSORY',
    ],
    [
      'an unknown detection for all',
      create(many(1), { detections: ['TIE'] }),
      'detections',
      'one of TOP',
    ],
    [
      'a member that there is not',
      create([picture('a', { context: { colour: 'red' } as never })]),
      'requests[0].context.colour',
      'left out',
    ],
    [
      'an id that hides in the context',
      create([picture('a', { context: { id: 'b' } as never })]),
      'requests[0].context.id',
      'left out',
    ],
    ['no URL', create([{ id: 'a' }]), 'requests[0].image', 'exactly one of'],
    [
      'a description over 1,024 characters',
      create(many(1), { description: 'x'.repeat(1025) }),
      'description',
      'at most 1024 characters',
    ],
    ['a task with a slash', append('a/b'), 'task', 'matching'],
    ['an empty task', append(''), 'task', 'matching'],
    ['a task of dots', append('..'), 'task', 'matching'],
    ['no task', append(undefined), 'task', 'matching'],
    ['an empty list for a task', append('t', []), 'requests', 'a list of 1 to 1000'],
    ['a status of no task', ({ status }) => status({ id: 'a/b' }), 'task', 'matching'],
    ['results of no task', ({ results }) => results('a?b'), 'task', 'matching'],
    ['101 results', ({ results }) => results('t', { perPage: 101 }), 'perPage', 'at most 100'],
    ['no results', ({ results }) => results('t', { perPage: 0 }), 'perPage', 'at least 1'],
    ['a cursor of letters', ({ results }) => results('t', { cursor: 'x' }), 'cursor', 'integer'],
    [
      'an own option that there is not',
      create(many(1), { vendorOptions: { omnious: { mood: 'calm' } } }),
      'vendorOptions.omnious.mood',
      'left out. Own options of a task: album',
    ],
    [
      'an album for a task that is there',
      append('t', many(1), { vendorOptions: { omnious: { album: 'spring' } } }),
      'vendorOptions.omnious.album',
      'left out. Only a new task has own options',
    ],
    [
      'an album of results',
      ({ results }) => results('t', { vendorOptions: { omnious: { album: 'spring' } } }),
      'vendorOptions.omnious.album',
      'left out. Only a new task has own options',
    ],
    [
      'a cursor in another form',
      ({ results }) => results('t', { cursor: '1e2' }),
      'cursor',
      'integer',
    ],
    ['an empty cursor', ({ results }) => results('t', { cursor: '' }), 'cursor', 'integer'],
    [
      'a language without labels',
      ({ results }) => results('t', { language: 'fr' }),
      'language',
      'one of en, ko, zh, ja',
    ],
  ])('%s', async (_, call, field, allowed) => {
    const { provider: omnious, calls } = await startDesk()
    const error: unknown = await Promise.resolve()
      .then(() => call(omnious.tagging))
      .catch((reason) => reason)
    expect(error).toMatchObject({ code: 'invalid-argument', field, outcome: 'not-sent' })
    expect((error as InvalidArgumentError).allowed).toContain(allowed)
    expect(calls()).toEqual([])
  })
})

test('a description of 1,024 characters and 1,000 requests are allowed', async () => {
  const { provider: omnious, mock } = await startDesk()
  const submission = await omnious.tagging.create(many(1000), { description: 'x'.repeat(1024) })
  expect(submission).toMatchObject({ accepted: 1000, refused: [] })
  const { taskId } = submission
  await omnious.tagging.append({ id: taskId }, [picture('more')], { strict: true })
  expect(mock.requests({ operation: 'appendTaggingTask' })[0]?.body).toMatchObject({
    option: ['STRICT'],
  })
  expect(await omnious.tagging.list()).toMatchObject({
    items: [{ id: taskId, counts: { total: 1001 } }],
  })
})

test('results come in pages by cursor, and are walked to the end', async () => {
  const { provider: omnious, clock, calls } = await startDesk()
  const { taskId } = await omnious.tagging.create(many(250))
  await clock.advance(1000)
  const page = await omnious.tagging.results(taskId, { perPage: 100, language: 'ja' })
  expect(page).toMatchObject({ total: 250, nextCursor: '100' })
  expect(JSON.stringify(page.items[0])).toContain('Tシャツ')
  const ids: string[] = []
  for await (const { id } of omnious.tagging.results(taskId)) ids.push(id)
  expect(ids).toEqual(many(250).map(({ id }) => id))
  expect(calls().filter((call) => call === 'listTaggingResults')).toHaveLength(4)
})

test('a submission is sent once, whatever the vendor responds', async () => {
  const { provider: omnious, mock, calls } = await startDesk()
  mock.fault({ name: 'unavailable', times: 'always' })
  await expect(omnious.tagging.create(many(1))).rejects.toMatchObject({ outcome: 'unknown' })
  await expect(omnious.tagging.append('t', many(1))).rejects.toMatchObject({ outcome: 'unknown' })
  expect(calls()).toEqual(['createTaggingTask', 'appendTaggingTask'])
})

test.each([{}, { failureList: null }, { failureList: [] }])(
  'a response with %j accepts all and refuses none',
  async (rest) => {
    const { tagging } = scriptedVendor({ create: () => ({ taskId: 't', ...rest }) })
    expect(await tagging.create(many(2))).toMatchObject({ taskId: 't', accepted: 2, refused: [] })
  },
)
