import type { Socket } from 'node:net'
import type { Fault } from './fault.ts'

const reset = ({ socket }: { socket: Socket }): void => {
  socket.resetAndDestroy()
}
const close = ({ socket }: { socket: Socket }): void => {
  socket.destroy()
}

/** What the network does to a request, before any response. */
export const networkFaults: readonly Fault[] = [
  { name: 'refused', phase: 'address', address: 'refused' },
  { name: 'no such name', phase: 'address', address: 'nameless' },
  { name: 'TLS against a server without it', phase: 'address', address: 'no-tls' },
  { name: 'closed in the TLS handshake', phase: 'address', address: 'tls-closed' },
  { name: 'reset in the TLS handshake', phase: 'address', address: 'tls-reset' },
  { name: 'reset when accepted', phase: 'connection', strike: reset },
  { name: 'closed when accepted', phase: 'connection', strike: close },
  { name: 'reset after the head', phase: 'head', strike: reset },
  { name: 'closed after the head', phase: 'head', strike: close },
  { name: 'reset before the work', phase: 'whole', strike: reset },
  { name: 'closed before the work', phase: 'whole', strike: close },
  { name: 'reset after the work', phase: 'whole', done: true, strike: reset },
  { name: 'closed after the work', phase: 'whole', done: true, strike: close },
  {
    name: 'silence after the head',
    phase: 'head',
    strike: (_, { stalled }) => stalled(),
  },
  {
    name: 'silence after the work',
    phase: 'whole',
    done: true,
    strike: (_, { stalled }) => stalled(),
  },
  ...(
    [
      ['a line that is no status', 'BORDER 1\r\n\r\n'],
      ['half a status line', 'HTTP/1.1 20'],
      ['half the headers', 'HTTP/1.1 200 OK\r\nContent-Type: appl'],
      ['a header without a name', 'HTTP/1.1 200 OK\r\n: x\r\n\r\n'],
      ['headers without an end', `HTTP/1.1 200 OK\r\n${'X-Pad: y\r\n'.repeat(4000)}`],
      ['a length that is no number', 'HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}'],
      ['a chunk that is no number', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
      ['TLS bytes', '\u0016\u0003\u0001\u0002'],
      [
        'status 101',
        'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
      ],
    ] as const
  ).map(
    ([name, text]): Fault => ({
      name,
      phase: 'whole',
      done: true,
      strike: ({ socket }) => socket.end(text, 'latin1'),
    }),
  ),
]
