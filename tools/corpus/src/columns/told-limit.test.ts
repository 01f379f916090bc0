import { startMock } from '@picturedesk/mocks'
import { expect, test } from 'vitest'
import { toldLimit } from './told-limit.ts'

const schema = { type: 'integer', minimum: 5, maximum: 4 }
const content = { 'application/json': { schema } }
const spec = {
  openapi: '3.1.0',
  info: { title: 'No value fits', version: '1' },
  paths: { '/a': { get: { responses: { 200: { description: 'ok', content } } } } },
}

test('a limit counts as told when the start names it at the same place', async () => {
  const mock = await startMock({ id: 'limits', spec })
  await mock.fetch(`${mock.url}/a`)
  const violations = mock.takeViolations()
  expect(violations).toMatchObject([{ blame: 'mock' }])
  expect(toldLimit(mock, { violations })).toContain('cannot make up a body')
  const elsewhere = violations.map((violation) => ({ ...violation, pointer: '#/elsewhere' }))
  expect(toldLimit(mock, { violations: elsewhere })).toBeUndefined()
  const spoken = violations.map((violation) => ({ ...violation, message: 'The mock failed.' }))
  expect(toldLimit(mock, { violations: spoken })).toBeUndefined()
  await mock.close()
})

test('a request that passed, or that the client is blamed for, meets no limit', () => {
  const mock = { notices: [] }
  expect(toldLimit(mock, { violations: [] })).toBeUndefined()
  const violations = [
    { blame: 'client', operation: 'a', pointer: '/query', message: 'no' } as const,
  ]
  expect(toldLimit(mock, { violations })).toBeUndefined()
})
