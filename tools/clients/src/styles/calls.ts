import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

/** One call of each operation, with every parameter. */
export function calls({ call }: Transport<Wire, paths>) {
  return [
    call('getListsByIds', {
      path: { ids: [1, 2] },
      query: {
        ids: [3, 4],
        piped: ['a', 'b'],
        spaced: ['a', 'b'],
        many: 'one',
        'tags[]': ['x', 'y'],
      },
    }),
    call('getListsByIds', {
      path: { ids: [1] },
      query: { many: ['a', 'b&c'], ids: [], piped: ['a'] },
    }),
    call('objects', {
      query: {
        paging: { offset: 1, limit: 5 },
        filter: { kind: 'a b', size: { min: 1 } },
        joined: { a: 'x', b: 2 },
        json: { kind: '색' },
      },
    }),
    call('matrix', {
      path: {
        simple: { a: 1, b: 'x' },
        label: ['a', 'b'],
        matrix: [1, 2],
        flag: true,
        long: '9007199254740993',
      },
    }),
    call('matrix', {
      path: { simple: { a: 1 }, label: ['a'], matrix: [1], flag: false, long: 9007199254740993n },
    }),
    call('headers', {
      header: {
        'X-Fields': ['a', 'b'],
        'X-Object': { a: 1, b: 'x' },
        'X-Number': 5,
        Accept: '*/*',
      },
      cookie: { session: 'abc=' },
    }),
    call('headers', { cookie: { session: 'abc' } }),
    call("list-values's", {
      query: {
        flag: true,
        number: 2,
        nothing: null,
        reserved: 'a/b:c',
        loose: 'a-b_c',
        $색상: '빨강',
        when: '2024-01-05T10:00:00Z',
      },
    }),
    call('class', {}),
    call('constructor', {}),
    call('put_files#upload', {}),
    call('searchImages', { query: { q: 'a' } }),
  ]
}
