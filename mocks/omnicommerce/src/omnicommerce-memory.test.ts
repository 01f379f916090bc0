import { examplesIn, isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-omnicommerce' with { type: 'json' }
import { beforeEach, describe, expect, test } from 'vitest'
import { readCatalogue, UNREADABLE } from './catalogue.ts'
import { OmniCommerceMemory } from './omnicommerce-memory.ts'

const examples = examplesIn(spec)
let memory: OmniCommerceMemory

beforeEach(() => {
  memory = new OmniCommerceMemory(readCatalogue(examples))
})

interface Batch {
  complete: { count: number; products: { productInfo: { id: string } }[] }
  failed: { count: number; errors: { id: string; errors: string }[] }
}

const batch = (...ids: string[]): Batch => memory.products(ids, 'en-US') as never
const complete = (of: Batch): string[] => of.complete.products.map((one) => one.productInfo.id)
const failed = (of: Batch): string[] => of.failed.errors.map(({ id }) => id)
const names = (product: JsonObject | undefined): unknown[] =>
  objectsIn(product?.['imageModeration']).map(({ name }) => name)

describe('one product', () => {
  test('is as the documents have it', () => {
    expect(memory.product('A1000', 'en-US')).toEqual(
      examples.find('getModeration', 'tagged')?.value,
    )
  })

  test.each([
    ['KO', '배경'],
    ['ko-KR', '배경'],
    ['en-UK', 'backgrounds'],
    ['ZH', '背景'],
    ['JA', '背景'],
  ])('is named in %s', (language, name) => {
    expect(names(memory.product('A1000', language))).toContain(name)
  })

  test('can be without tags, have an odd id, and be unknown', () => {
    expect(names(memory.product('A1003', 'KO'))).toEqual([])
    expect(memory.product('outlet.A1_red~50-percent', 'KO')).toBeDefined()
    expect(memory.product('Z1', 'KO')).toBeUndefined()
  })
})

describe('the status', () => {
  test('of a product, and of all', () => {
    expect(memory.status('A1000')).toMatchObject({ id: 'A1000', status: 'DONE' })
    expect(memory.status('A1003')).toMatchObject({ status: 'DONE' })
    expect(memory.status('A1007')).toEqual({ id: 'A1007', status: 'ERROR', errors: UNREADABLE })
    expect(memory.status('A1099')).toMatchObject({ status: 'DONE' })
    expect(memory.status('Z1')).toBeUndefined()
    expect(memory.statusCounts()).toEqual({ done: 290, processing: 0, error: 12 })
  })

  test('is PROCESSING for all while nothing is analysed, without tags', () => {
    memory.notAnalysed = true
    expect(memory.status('A1007')).toEqual({ id: 'A1007', status: 'PROCESSING' })
    expect(names(memory.product('A1000', 'KO'))).toEqual([])
    expect(batch('A1000', 'A1007').failed.count).toBe(2)
    expect(memory.statusCounts()).toEqual({ done: 0, processing: 302, error: 0 })
    memory.reset()
    expect(memory.status('A1000')).toMatchObject({ status: 'DONE' })
  })
})

describe('several products', () => {
  test('are complete or failed, each once, with right counts', () => {
    const response = batch('A1000', 'A1007', 'Z1', 'A1003', 'A1000')
    expect(complete(response).sort()).toEqual(['A1000', 'A1003'])
    expect(response.failed.errors).toEqual([
      { id: 'A1007', errors: UNREADABLE },
      { id: 'Z1', errors: 'product not found.' },
    ])
    expect([response.complete.count, response.failed.count]).toEqual([2, 2])
  })

  test('come in no order', () => {
    expect(complete(batch('A1000', 'A1001', 'A1002'))).not.toEqual(['A1000', 'A1001', 'A1002'])
  })

  test('can be complete and failed at once, as in the documents', () => {
    const response = batch('A1099')
    expect([complete(response), failed(response)]).toEqual([['A1099'], ['A1099']])
    const documented = examples.find('listModerations', 'inBothLists')?.value
    expect(
      isJsonObject(documented) && [complete(documented as never), failed(documented as never)],
    ).toEqual([['A1000'], ['A1000']])
  })

  test('fail or are left out at set places, until a reset', () => {
    memory.failEvery = 3
    memory.leaveOutEvery = 2
    const ids = ['A1000', 'A1001', 'A1002', 'A1004'] as const
    expect([complete(batch(...ids)), failed(batch(...ids))]).toEqual([['A1000'], ['A1002']])
    memory.reset()
    expect(complete(batch(...ids)).sort()).toEqual([...ids])
  })
})

test('admits as many calls as the quota has, until a reset', () => {
  memory.quota = 2
  expect([memory.admit(), memory.admit(), memory.admit()]).toEqual([true, true, false])
  memory.reset()
  expect(memory.admit()).toBe(true)
})
