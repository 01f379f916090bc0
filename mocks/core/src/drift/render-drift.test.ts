import { expect, test } from 'vitest'
import { renderDrift } from './render-drift.ts'

const nothing = {
  vendor: 'shop',
  upstream: 'https://shop.example/',
  calls: 0,
  differences: [],
  refused: [],
  unreachable: [],
}

test('says that there is nothing', () => {
  expect(renderDrift(nothing)).toBe('shop at https://shop.example/: 0 differences in 0 calls\n')
})

test('tells differences by operation, and what was not called', () => {
  const seems = 'spec'
  const list = {
    operation: 'list',
    route: 'GET /a',
    spec: '#/a',
    way: '/a',
    count: 1,
    examples: [],
    seems,
  } as const
  const kind = 'extra-field'
  const text = renderDrift({
    ...nothing,
    calls: 5,
    differences: [
      {
        ...list,
        kind,
        pointer: '/response/a',
        message: 'Not there.',
        count: 3,
        examples: ['1', '"b"'],
      },
      {
        ...list,
        operation: undefined,
        route: 'GET /b',
        kind: 'undocumented-route',
        pointer: '',
        message: 'No.',
        seems: 'client',
      },
      { ...list, kind, pointer: '/response/c', message: 'Not there.' },
    ],
    refused: [{ operation: 'buy', route: 'POST /a', reason: 'buy costs money.', count: 2 }],
    unreachable: [{ operation: 'list', route: 'GET /a', reason: 'No way.', count: 1 }],
  })
  expect(text).toBe(`shop at https://shop.example/: 3 differences in 5 calls

list  GET /a
  /response/a  not in the spec, 3 times
    Not there. Found: 1, "b".
    Seems to be up to the spec; see #/a.
  /response/c  not in the spec
    Not there.
    Seems to be up to the spec; see #/a.

GET /b
  no such route in the spec
    No.
    Seems to be up to the client; see #/a.

Not sent
  buy costs money. 2 times.

Not reached
  No way.
`)
})
