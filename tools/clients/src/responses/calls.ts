import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

/** One call of each operation. */
export function calls({ call }: Transport<Wire, paths>) {
  return [
    call('csv', {}),
    call('maybe', {}),
    call('onlyDefault', {}),
    call('range', {}),
    call('two', {}),
    call('two', { accept: 'text/csv' }),
    call('differing', {}),
    call('list', {}),
    call('tuple', {}),
    call('falsy', {}),
    call('nothing', {}),
    call('long', {}),
    call('tree', {}),
    call('map', {}),
    call('vendorType', {}),
  ]
}

/** What the mock's examples are to the caller. */
export const PAYLOADS: readonly unknown[] = [
  'a,b',
  { a: 1 },
  { a: 1 },
  { a: 1 },
  { a: 1 },
  'a\n1',
  { done: true },
  ['a', null],
  ['a', 1],
  false,
  null,
  { id: 7 },
  { name: 'a', children: [{ name: 'b' }] },
  { a: 1 },
  { a: 'é' },
]

export const CSV: Wire['csv']['payload'] = 'a'
export const EMPTY: Wire['maybe']['payload'] = undefined
export const TWO: Wire['two']['payload'][] = ['a', { a: 1 }]
export const DIFFERING: Wire['differing']['payload'][] = [{ done: true }, { task: 'a' }]
export const LONG: Wire['long']['payload'][] = [{ id: 1 }, { id: '9007199254740993' }]
export const TREE: Wire['tree']['payload'] = { name: 'a', children: [{ name: 'b', children: [] }] }
export const MAP: Wire['map']['payload'] = { any: 1 }
