import {
  examplesIn,
  type MockOf,
  operationsIn,
  specProblems,
  startMock,
  VirtualClock,
  wirePlacesIn,
} from '@picturedesk/mocks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { omniousMock } from './omnious-mock.ts'

const clock = new VirtualClock({ start: Date.parse('2024-05-01T10:00:00Z'), running: false })
let mock: MockOf<typeof omniousMock>
const KEY = wirePlacesIn(omniousMock.spec).credential('apiKey').name

beforeAll(async () => {
  mock = await startMock(omniousMock, { clock })
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, never> }> {
  const response = await mock.fetch(mock.url + path, {
    method,
    headers: {
      [KEY]: mock.credentials.apiKey,
      'accept-language': 'en',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, never> }
}

const picture = (id: string): object => ({
  image: { type: 'url', content: `https://images.example/${id}.jpg` },
  context: { id },
})

test('a wrong key is refused in the envelope of the vendor', async () => {
  const response = await call('GET', '/bulk', undefined, { [KEY]: 'wrong' })
  expect(response).toMatchObject({ status: 401, body: { error: { message: 'Invalid API key' } } })
  expect(mock.violations).toEqual([])
})

test('a task is created, added to, watched and read', async () => {
  const created = await call('POST', '/bulk', { taggingRequest: [picture('a')] })
  expect(created).toMatchObject({ status: 202, body: { validation: { accept: 1 } } })
  const { taskId } = created.body
  expect(await call('PUT', `/bulk/${taskId}`, { taggingRequest: [picture('b')] })).toMatchObject({
    status: 202,
    body: { taskId, taskExpiredAt: '2024-05-01T10:20:00.000Z' },
  })
  expect((await call('GET', `/bulk/${taskId}`)).status).toBe(400)
  await clock.advance(1)
  expect((await call('GET', `/bulk/${taskId}/status`)).body).toMatchObject({
    data: { taskStatus: 'TASK_DONE', count: { total: 2, done: 2 } },
  })
  expect((await call('GET', '/bulk')).body).toMatchObject({ data: { tasks: [{ taskId }] } })
  const page = await call('GET', `/bulk/${taskId}?offset=1&size=1`, undefined, {
    'accept-language': 'ko',
  })
  expect(page.body).toMatchObject({ data: { results: [{ id: 'b' }] } })
  expect(JSON.stringify(page.body)).toContain('티셔츠')
})

test.each([
  ['a price that is a number', { context: { id: 'a', price: 12 } }],
  ['an unknown detection', { context: { id: 'a', detection: ['TIE'] } }],
  ['a member that there is not', { context: { id: 'a', colour: 'red' } }],
])('%s is the fault of the client', async (_, request) => {
  const response = await call('POST', '/bulk', {
    taggingRequest: [{ ...picture('a'), ...request }],
  })
  expect(response.status).toBe(501)
  expect(mock.takeViolations()).toMatchObject([{ blame: 'client' }])
})

describe('scenarios', () => {
  test('a task fails', async () => {
    mock.scenario('task-fails')
    const { taskId } = (await call('POST', '/bulk', { taggingRequest: [picture('a')] })).body
    await clock.advance(1)
    expect((await call('GET', `/bulk/${taskId}/status`)).body).toMatchObject({
      data: { taskStatus: 'TASK_FAILED' },
    })
  })

  test('a task expires before it is added to', async () => {
    mock.scenario('task-expires-before-append')
    const { taskId } = (await call('POST', '/bulk', { taggingRequest: [picture('a')] })).body
    await clock.advance(2)
    const response = await call('PUT', `/bulk/${taskId}`, { taggingRequest: [picture('b')] })
    expect(response).toMatchObject({ status: 400, body: { error: 'The task has expired' } })
  })

  test('results lag, and quota is exhausted', async () => {
    mock.scenario('results-lag')
    const { taskId } = (await call('POST', '/bulk', { taggingRequest: [picture('a')] })).body
    await clock.advance(1)
    expect((await call('GET', `/bulk/${taskId}`)).body).toMatchObject({ data: { results: [] } })
    mock.scenario('quota-exhausted')
    expect((await call('POST', '/bulk', { taggingRequest: [picture('a')] })).status).toBe(429)
    expect((await call('PUT', `/bulk/${taskId}`, { taggingRequest: [picture('b')] })).status).toBe(
      429,
    )
  })

  test('tagging is slow', async () => {
    mock.scenario('tagging-slow')
    const { taskId } = (await call('POST', '/bulk', { taggingRequest: [picture('a')] })).body
    await clock.advance(5)
    expect((await call('GET', `/bulk/${taskId}/status`)).body).toMatchObject({
      data: { taskStatus: 'TASK_PROCESSING' },
    })
  })
})

test('every example can be had by name', async () => {
  const examples = examplesIn(omniousMock.spec)
  for (const { id, method, path } of operationsIn(omniousMock.spec)) {
    for (const { name, status, value } of examples.of(id)) {
      const body = method === 'get' ? undefined : { taggingRequest: [picture('a')] }
      const target = path.replace('{taskId}', 'task-000001')
      const response = await call(method.toUpperCase(), target, body, { prefer: `example=${name}` })
      expect(response).toEqual({ status, body: value })
    }
  }
})

test('the spec has no problem that would keep it from being served', () => {
  expect(specProblems(omniousMock.spec)).toEqual([])
})

test('coverage knows the codes that the envelope of the spec can have', () => {
  const codes = mock.coverage().operations.flatMap((each) => each.codes.map(({ name }) => name))
  expect([...new Set(codes)].sort()).toEqual(['status=fail', 'status=success'])
})
