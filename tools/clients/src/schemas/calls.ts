import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

/** Bodies of every kind of schema. */
export function calls({ call }: Transport<Wire, paths>) {
  return [
    call('sendPet', { body: { petType: 'cat', huntingSkill: 'lazy' } }),
    call('sendPet', { body: { petType: 'dog', packSize: 3 } }),
    call('sendKind', { body: { shape: 'square', side: 1 } }),
    call('sendKind', { body: { shape: 'circle', radius: 1 } }),
    call('sendUnion', { body: { a: 'x' } }),
    call('sendUnion', { body: { b: 1 } }),
    call('sendUnion', { body: ['a'] }),
    call('sendTree', {
      body: { name: 'a', children: [{ name: 'b', children: [] }], parent: { name: 'c' } },
    }),
    call('sendTuple', { body: ['a', 1] }),
    call('sendSibling', { body: { id: 1, extra: 'a' } }),
    call('sendConditional', { body: { kind: 'b' } }),
    call('sendPatterns', { body: { id: 1, 'x-a': 'b' } }),
    call('sendNames', {
      body: {
        "it's": 'a',
        'a-b': 'a',
        'say "hi"': 'a',
        $dollar: 'a',
        이름: 'a',
        'a/b~c': 'a',
        class: 'a',
        constructor: 'a',
        'what?': true,
      },
    }),
    call('sendPlanet', {
      body: { name: 'Earth', satellites: [{ orbit: { name: 'Earth' }, name: 'Moon' }] },
    }),
    call('sendSatellite', { body: { orbit: { name: 'Earth' } } }),
    call('sendJson', { body: { a: ['b', [true, null]] } }),
    call('sendDefs', { body: { p: { a: 1 } } }),
    call('sendMerged', { body: { id: 1, size: 5 } }),
    call('sendNullable', { body: { a: null, b: null, c: null, d: 1, e: [1], f: { any: 1 } } }),
    call('sendNullable', { body: { a: { id: 1 }, b: 'x', c: 1 } }),
  ]
}

// @ts-expect-error a square has a side
export const SQUARE: Wire['sendKind']['body'] = { shape: 'square', radius: 1 }
