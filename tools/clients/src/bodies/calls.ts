import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

const PNG = new Blob([new Uint8Array([1, 2])], { type: 'image/png' })

/** One call of each operation, and each way to give its body. */
export function calls({ call }: Transport<Wire, paths>) {
  return [
    call('sendList', { body: [1, 2] }),
    call('sendList', {}),
    call('sendScalar', { body: false }),
    call('sendMap', { body: { a: 1, 'b c': 2 } }),
    call('sendOpen', {
      body: { id: '9007199254740993', metadata: { any: [1] }, note: null, more: true },
    }),
    call('sendOpen', { body: { id: 5 } }),
    call('sendText', { body: 'a,b\n1,2' }),
    call('sendXml', { body: '<order><id>1</id></order>' }),
    call('sendFile', { body: PNG }),
    call('sendFile', { body: new Uint8Array([1]), mediaType: 'image/webp' }),
    call('sendFile', { body: new Blob(['x']) }),
    call('sendFile', { body: PNG.stream(), mediaType: 'application/octet-stream' }),
    call('sendForm', {
      body: {
        'Address.City': 'a b&c+',
        count: 1,
        on: false,
        tags: ['x', 'y'],
        meta: { a: 'b', n: 1 },
      },
    }),
    call('sendPlainForm', { body: { name: 'a b&c+', on: true } }),
    call('sendParts', {
      body: { title: '호수', picture: PNG, tags: ['a', 'b'], info: { n: 1 }, size: 5 },
    }),
    call('sendParts', { body: { title: 'b', picture: PNG, tags: ['only'] } }),
    call('sendSeveral', { body: { text: 'a', stars: 1 } }),
    call('sendSeveral', { body: 'only text' }),
    call('addPicture', { body: { title: 'Lake', uploadKey: 'k', owner: { name: 'Ai' } } }),
    call('removeAll', { body: { ids: [1] } }),
    call('removeAll', {}),
  ]
}

type Added = Wire['addPicture']
export const RECEIVED: Added['payload'] = { id: 7, title: 'Lake' }
// @ts-expect-error a request has no members that are read-only
export const READ_ONLY: Added['body'] = { title: 'Lake', uploadKey: 'k', id: 7 }
// @ts-expect-error a response has no members that are write-only
export const WRITE_ONLY: Added['payload'] = { id: 7, title: 'Lake', uploadKey: 'k' }
// @ts-expect-error the same inside of members
export const INNER: Added['body'] = { title: 'a', uploadKey: 'k', owner: { name: 'a', since: 'b' } }
