import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { searchAnswer } from './search-answer.ts'
import { serveParent } from './server-child.ts'

// Run by socket.ts and first.ts: answers every request with a search of so many assets.
const body = searchAnswer(Number(process.argv[2]))
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
  response.end(body)
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
serveParent({ urls: { search: `http://127.0.0.1:${port}` }, startSeconds: 0 })
