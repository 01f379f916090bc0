import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
}

/** A folder over HTTP on the loopback, as any host of static files serves it, below the path `base`. */
export async function serveFolder(
  folder: string,
  base = '/',
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(({ url = '/' }, response) => {
    const asked = normalize(decodeURIComponent(new URL(url, 'http://site').pathname))
    const path = asked.startsWith(base) ? asked.slice(base.length) : undefined
    const file = (path === undefined ? [] : [path, `${path}.html`, join(path, 'index.html')])
      .map((one) => join(folder, one))
      .find((one) => existsSync(one) && statSync(one).isFile())
    const shown = file ?? join(folder, '404.html')
    const type = TYPES[extname(shown)] ?? 'application/octet-stream'
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type })
    createReadStream(shown).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base.slice(0, -1)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
