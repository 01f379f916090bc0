import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Exchange } from '../server/border-server.ts'
import type { Fault, FaultContext, ResponseKind } from './fault.ts'

type Strike = (exchange: Exchange, context: FaultContext) => void

const body = (name: string, strike: Strike, ends?: Fault['ends']): Fault => ({
  name,
  phase: 'whole',
  done: true,
  strike: strike as NonNullable<Fault['strike']>,
  ...(ends && { ends }),
})
const succeeds = (): 'success' => 'success'
const either = (): 'either' => 'either'
const unlessEmpty = (kind: ResponseKind): 'failure' | 'either' =>
  kind === 'empty' ? 'either' : 'failure'
const unlessBinary = (kind: ResponseKind): 'failure' | 'either' =>
  kind === 'binary' ? 'either' : 'failure'

/** The good response with other bytes, or another header. */
function send(
  { response, good }: Exchange,
  content: string | Uint8Array = good().body,
  headers: Record<string, string> = {},
): void {
  const { status, type } = good()
  response.writeHead(status, { 'content-type': type, ...headers }).end(content)
}

/** What can be wrong with a response of which the head is right. */
export const bodyFaults: readonly Fault[] = [
  body('cut in the middle, with a length', ({ response, good, socket }) => {
    const { status, type, body: content } = good()
    response.writeHead(status, { 'content-type': type, 'content-length': content.length + 9 })
    response.write(content.subarray(0, Math.ceil(content.length / 2)), () => socket.destroy())
  }),
  body('cut in the middle, in chunks', ({ response, good, socket }) => {
    const { status, type, body: content } = good()
    response.writeHead(status, { 'content-type': type })
    response.write(content.subarray(0, Math.ceil(content.length / 2)), () =>
      socket.resetAndDestroy(),
    )
  }),
  body('stalled in the middle', ({ response, good }, { stalled }) => {
    const { status, type, body: content } = good()
    response.writeHead(status, { 'content-type': type })
    response.write(content.subarray(0, Math.ceil(content.length / 2)), () => stalled())
  }),
  body('stalled after the headers', ({ response, good }, { stalled }) => {
    const { status, type } = good()
    response.writeHead(status, { 'content-type': type })
    response.flushHeaders()
    setImmediate(stalled)
  }),
  body(
    'JSON without its end',
    (exchange) => send(exchange, '{"result":true,"code":20000,"data":{'),
    unlessBinary,
  ),
  body('nothing', (exchange) => send(exchange, ''), unlessEmpty),
  body('null', (exchange) => send(exchange, 'null'), unlessBinary),
  body('a number', (exchange) => send(exchange, '7'), unlessBinary),
  body('a list of nothing', (exchange) => send(exchange, '[]'), either),
  body('an empty object', (exchange) => send(exchange, '{}'), either),
  body(
    'bytes that are no text',
    (exchange) => send(exchange, Buffer.from([0xff, 0xfe, 0, 1])),
    unlessBinary,
  ),
  body('a page of a gateway', (exchange) =>
    send(exchange, '<!doctype html><h1>Please sign in</h1>', { 'content-type': 'text/html' }),
  ),
  body('more than is taken, with a length', (exchange, { maxBytes }) =>
    send(exchange, Buffer.alloc(maxBytes * 2, ' ')),
  ),
  body('more than is taken, without an end', ({ response, good, socket }, { maxBytes }) => {
    const { status, type } = good()
    response.writeHead(status, { 'content-type': type })
    const chunk = Buffer.alloc(maxBytes, ' ')
    const more = (): void => {
      if (!socket.destroyed) response.write(chunk, () => setImmediate(more))
    }
    more()
  }),
  body('a bomb in gzip', (exchange, { maxBytes }) =>
    send(exchange, gzipSync(Buffer.alloc(maxBytes * 40, ' ')), { 'content-encoding': 'gzip' }),
  ),
  body('a bomb in brotli', (exchange, { maxBytes }) =>
    send(exchange, brotliCompressSync(Buffer.alloc(maxBytes * 40, ' ')), {
      'content-encoding': 'br',
    }),
  ),
  body('gzip that is none', (exchange) =>
    send(exchange, undefined, { 'content-encoding': 'gzip' }),
  ),
  body(
    'gzip that is cut',
    (exchange) => {
      const packed = gzipSync(exchange.good().body)
      send(exchange, packed.subarray(0, Math.max(4, packed.length - 12)), {
        'content-encoding': 'gzip',
      })
    },
    // Node's fetch ends a cut gzip stream without an error, and a file has no end that tells.
    unlessBinary,
  ),
  body(
    'packed well: gzip',
    (exchange) => send(exchange, gzipSync(exchange.good().body), { 'content-encoding': 'gzip' }),
    succeeds,
  ),
  body(
    'packed well: deflate',
    (exchange) =>
      send(exchange, deflateSync(exchange.good().body), { 'content-encoding': 'deflate' }),
    succeeds,
  ),
  body(
    'no content type',
    ({ response, good }) => {
      const { status, body: content } = good()
      response.writeHead(status).end(content)
    },
    either,
  ),
  body(
    'delivered twice',
    ({ socket, good }) => {
      const { status, type, body: content } = good()
      const one = Buffer.concat([
        Buffer.from(
          `HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\nContent-Length: ${content.length}\r\n\r\n`,
        ),
        content,
      ])
      socket.end(Buffer.concat([one, one]))
    },
    succeeds,
  ),
  body(
    'in single bytes',
    ({ response, good }) => {
      const { status, type, body: content } = good()
      response.writeHead(status, { 'content-type': type })
      let at = 0
      const more = (): void => {
        if (at >= content.length) return void response.end()
        response.write(content.subarray(at, at + 16), () => setImmediate(more))
        at += 16
      }
      more()
    },
    succeeds,
  ),
  body(
    'hints before it',
    (exchange) => {
      exchange.response.writeProcessing()
      exchange.response.writeEarlyHints({ link: '</a.css>; rel=preload' })
      send(exchange)
    },
    succeeds,
  ),
  // Node takes a 100 that nobody asked for as a broken response.
  body(
    'a 100 before it',
    (exchange) => {
      exchange.response.writeContinue()
      send(exchange)
    },
    either,
  ),
  body(
    'a header of thousands',
    (exchange) => send(exchange, undefined, { 'x-pad': 'y'.repeat(8000) }),
    succeeds,
  ),
]
