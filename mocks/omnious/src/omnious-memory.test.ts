import type { JsonObject } from '@picturedesk/mocks'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  OmniousMemory,
  type ResultsQuery,
  readSubmission,
  type Submission,
} from './omnious-memory.ts'

const start = Date.parse('2024-05-01T10:00:00Z')
let now = start
let memory: OmniousMemory

beforeEach(() => {
  now = start
  memory = new OmniousMemory({ now: () => now })
})

const picture = (id: string, url = `https://images.example/${id}.jpg`, detection?: string[]) => ({
  image: { type: 'url', content: url },
  context: { id, ...(detection && { detection }) },
})

const pictures = (count: number, from = 0): JsonObject[] =>
  Array.from({ length: count }, (_, index) => picture(String(from + index)))

const submit = (requests: JsonObject[], more: JsonObject = {}): Submission =>
  readSubmission({ taggingRequest: requests, ...more })

const query: ResultsQuery = { offset: 0, size: 100, language: 'en' }

interface Results {
  taskInfo: { totalCount: number; offset: number; size: number }
  results: { id: string; taggingResult: JsonObject }[]
}

const results = (task: string, options: Partial<ResultsQuery> = {}): Results =>
  memory.results(task, { ...query, ...options }) as never

describe('handing in', () => {
  test('takes what passes and says why the rest does not', () => {
    const requests = [picture('a'), picture('b', 'ftp://images.example/b.jpg'), picture('a')]
    expect(memory.create(submit(requests, { albumName: 'spring' }))).toEqual({
      taskId: 'task-000001',
      albumName: 'spring',
      taskExpiredAt: '2024-05-01T10:10:00.000Z',
      validation: { accept: 1, failure: 2 },
      failureList: [
        { request: requests[1], errorMessage: 'Invalid image URL' },
        { request: requests[2], errorMessage: 'Duplicate id' },
      ],
    })
  })

  test('takes nothing under STRICT when one does not pass', () => {
    const strict = { option: ['STRICT'] }
    expect(memory.create(submit([picture('a'), picture('a')], strict))).toBe('strictRefused')
    expect(memory.list()).toEqual({ tasks: [] })
    memory.create(submit(pictures(2)))
    expect(memory.append('task-000001', submit(pictures(2), strict))).toBe('strictRefused')
    now += 600_001
    expect(memory.append('task-000001', submit(pictures(2, 2)))).toBe('taskExpired')
  })

  test('knows the ids of the whole task, and of no other', () => {
    memory.create(submit(pictures(2)))
    expect(memory.append('task-000001', submit(pictures(2, 1)))).toMatchObject({
      validation: { accept: 1, failure: 1 },
    })
    expect(memory.create(submit(pictures(2)))).toMatchObject({ validation: { accept: 2 } })
  })

  test('each success makes the window ten minutes longer', () => {
    memory.create(submit(pictures(1)))
    now += 600_000
    expect(memory.append('task-000001', submit(pictures(1, 1)))).toMatchObject({
      taskExpiredAt: '2024-05-01T10:20:00.000Z',
    })
    now += 600_001
    expect(memory.append('task-000001', submit(pictures(1, 2)))).toBe('taskExpired')
    expect(memory.append('task-9', submit(pictures(1)))).toBe('notFound')
  })
})

describe('going on', () => {
  test('is told by the clock', () => {
    memory.configure({ msPerImage: 10 })
    memory.create(submit(pictures(10), { description: 'Spring' }))
    now += 45
    expect(memory.status('task-000001')).toEqual({
      taskId: 'task-000001',
      count: { total: 10, done: 4, processing: 6, failure: 0 },
      description: 'Spring',
      taskStatus: 'TASK_PROCESSING',
      taskExpireAt: '2024-05-01T10:10:00.000Z',
      resultExpiredAt: '2024-05-08T10:00:00.000Z',
      createDate: '2024-05-01T10:00:00.000Z',
    })
    expect(memory.results('task-000001', query)).toBe('notDone')
    now += 55
    expect(memory.status('task-000001')).toMatchObject({
      count: { done: 10, processing: 0 },
      taskStatus: 'TASK_DONE',
    })
    expect(memory.status('task-9')).toBe('notFound')
  })

  test('pictures that cannot be fetched fail, and are counted', () => {
    memory.create(submit([picture('a'), picture('b', 'https://gone.invalid/b.jpg')]))
    now += 10
    expect(memory.status('task-000001')).toMatchObject({ count: { done: 1, failure: 1 } })
    expect(results('task-000001')).toMatchObject({
      taskInfo: { totalCount: 2, size: 1 },
      results: [{ id: 'a' }],
    })
    memory.configure({ listFailed: 1 })
    expect(results('task-000001').results[1]).toMatchObject({
      id: 'b',
      taggingResult: { error: { code: 803 }, status: 'fail' },
    })
  })

  test('a task can fail as a whole', () => {
    memory.configure({ failTasks: 1 })
    memory.create(submit(pictures(3)))
    now += 10
    expect(memory.status('task-000001')).toMatchObject({
      count: { done: 0, failure: 3 },
      taskStatus: 'TASK_FAILED',
    })
  })
})

describe('results', () => {
  test('come by page, in the order of requests', () => {
    memory.create(submit(pictures(250)))
    now += 1000
    const pages = [0, 100, 200, 300].map((offset) => results('task-000001', { offset }))
    expect(pages.map(({ taskInfo }) => taskInfo.size)).toEqual([100, 100, 50, 0])
    expect(pages.flatMap((page) => page.results.map(({ id }) => id))).toEqual(
      pictures(250).map((_, index) => String(index)),
    )
  })

  test('speak the language that is asked for, of what was looked for', () => {
    const shoes = picture('a', undefined, ['SHOES'])
    memory.create(submit([shoes, picture('b')], { defaultDetection: ['BAG'] }))
    now += 10
    const names = (['en', 'ko', 'zh', 'ja'] as const).map((language) =>
      JSON.stringify(results('task-000001', { language }).results[0]?.taggingResult),
    )
    expect(names[0]).toContain('sneakers')
    expect(names[1]).toContain('스니커즈')
    expect(names[2]).toContain('运动鞋')
    expect(names[3]).toContain('スニーカー')
    expect(JSON.stringify(results('task-000001').results[1])).toContain('tote bag')
  })

  test('may lag: half of them first', () => {
    memory.configure({ resultsLagMs: 1000 })
    memory.create(submit(pictures(10)))
    now += 1
    expect(results('task-000001').results).toHaveLength(5)
    now += 1000
    expect(results('task-000001').results).toHaveLength(10)
  })

  test('are kept for a week', () => {
    memory.create(submit(pictures(1)))
    now += 7 * 24 * 3600 * 1000 + 1
    expect(memory.results('task-000001', query)).toBe('resultsExpired')
    expect(memory.results('task-9', query)).toBe('notFound')
  })
})

test('reset forgets tasks and what scenarios set', () => {
  memory.configure({ windowMs: 1 })
  memory.create(submit(pictures(1)))
  memory.reset()
  expect(memory.list()).toEqual({ tasks: [] })
  expect(memory.create(submit(pictures(1)))).toMatchObject({
    taskId: 'task-000001',
    taskExpiredAt: '2024-05-01T10:10:00.000Z',
  })
})
