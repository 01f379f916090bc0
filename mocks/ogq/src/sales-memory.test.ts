import { examplesIn, objectsIn } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-ogq' with { type: 'json' }
import { beforeEach, expect, test } from 'vitest'
import { contentIdOf, readCatalogue } from './catalogue.ts'
import { SalesMemory } from './sales-memory.ts'

const { images } = readCatalogue(examplesIn(spec))
const whole = { page: 0, pageSize: 100 }
const report = {
  contentId: '17506d5fe220111',
  contentType: 'IMAGE',
  krwPrice: 165,
  orderNo: 'A-1',
  policyCode: 'OGQ-IMAGE-SR',
  transactedAt: 1767225600000,
  userId: 'u-1',
}
let memory: SalesMemory

beforeEach(() => {
  memory = new SalesMemory((id) => images.find((image) => contentIdOf(image) === id))
})

const orders = (userId = 'u-1', page = whole): unknown[] =>
  objectsIn(memory.list(userId, page)['elements']).map(({ orderNo }) => orderNo)

test('a sale is listed for its user alone, with title and thumbnail of the image', () => {
  expect(memory.report(report)).toBe('taken')
  expect(memory.list('u-1', whole)).toEqual({
    hasNext: false,
    elements: [
      {
        contentId: '17506d5fe220111',
        contentType: 'IMAGE',
        contentName: '제주 바다의 일출',
        contentUrl: 'https://preview.files.api.ogq.me/thumbail/jeju/sunrise.png?format=c240_240',
        orderNo: 'A-1',
      },
    ],
  })
  expect(orders('u-2')).toEqual([])
})

test('the latest is first, in pages, and a second report of an order counts again', () => {
  for (const orderNo of ['A-1', 'A-2', 'A-2']) memory.report({ ...report, orderNo })
  expect(orders()).toEqual(['A-2', 'A-2', 'A-1'])
  expect(orders('u-1', { page: 1, pageSize: 2 })).toEqual(['A-1'])
  expect(memory.list('u-1', { page: 0, pageSize: 2 })['hasNext']).toBe(true)
})

test('what does not exist is not sold', () => {
  expect(memory.report({ ...report, contentId: 'nope' })).toBe('unknown-content')
  expect(memory.report({ ...report, contentType: 'STICKER' })).toBe('unknown-content')
  expect(memory.report({ ...report, policyCode: 'OGQ-IMAGE-UR' })).toBe('taken')
  expect(memory.report({ ...report, policyCode: 'OGQ-STICKER-SR' })).toBe('unknown-policy')
  expect(orders()).toEqual(['A-1'])
})

test('a reset forgets every sale', () => {
  memory.report(report)
  memory.reset()
  expect(orders()).toEqual([])
})
