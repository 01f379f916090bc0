import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { startMock } from '../start-mock.ts'
import { UnknownOperationError } from './unknown-operation-error.ts'

test('a handler for an operation that the spec does not have keeps the mock from starting', async () => {
  const create = () => ({ handlers: { createLone: () => undefined } })
  const error = await startMock({ id: 'library', spec: booksSpec, create }).catch((e) => e)
  expect(error).toBeInstanceOf(UnknownOperationError)
  expect(error).toMatchObject({ vendor: 'library', operation: 'createLone', closest: 'createLoan' })
  expect(String(error)).toMatch(/^UnknownOperationError: The mock of/)
  expect(error.message).toBe(
    'The mock of "library" has a handler for the operation "createLone", which its spec does not have. Did you mean "createLoan"?',
  )
})

test('so does a fault of a scenario, whichever scenario it starts in', async () => {
  const scenarios = {
    bad: { description: 'Bad.', faults: [{ name: 'response-lost', operation: 'borrow' }] },
  } as const
  const error = await startMock({ id: 'library', spec: booksSpec, scenarios }).catch((e) => e)
  expect(error).toBeInstanceOf(UnknownOperationError)
  expect(error.message).toContain('a fault of the scenario "bad" for the operation "borrow"')
  expect(error.message).toContain('Known: listBooks, ')
})

test('a fault that is planned later for such an operation is refused', async () => {
  await using mock = await startMock({ id: 'library', spec: booksSpec })
  expect(() => mock.fault({ name: 'latency', operation: 'listBook' })).toThrow(
    new UnknownOperationError({
      vendor: 'library',
      operation: 'listBook',
      place: 'fault "latency"',
      known: ['listBooks'],
    }),
  )
})

test('a handler named like a property that every object has is no handler', async () => {
  const spec = structuredClone(booksSpec) as { paths: { '/books': { get: object } } }
  Object.assign(spec.paths['/books'].get, { operationId: 'constructor' })
  await using mock = await startMock({ id: 'odd', spec, create: () => ({ handlers: {} }) })
  expect((await mock.fetch(`${mock.url}/books?Key=k`)).status).toBe(200)
})
