import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import type { Cell } from '../run/cell.ts'
import { hellorfApplication } from './hellorf-application.ts'
import { expectReport } from './report.ts'
import { settingsOf } from './settings.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']

/** What the browser would do by itself, and what would let it reach a network. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Longer than a page takes on a busy machine: only one that never reports is ended by it. */
const HANGS_AFTER = 5 * 60_000

function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A page of another origin than the mock, in a real browser. */
export const browserCells: readonly Cell[] = [
  {
    axis: 'runtimes',
    name: 'Chromium, against the mock of another origin',
    with: 'chromium',
    isInCi: true,
    skip: () =>
      findBrowser() === undefined ? 'There is no Chromium on the PATH. Install it.' : undefined,
    run: async (place) => {
      const application = await hellorfApplication(place)
      const folder = application.cell('chromium', ['page.ts', 'try-hellorf.ts'])
      const bundle = await build({
        entryPoints: [join(folder, 'page.ts')],
        bundle: true,
        format: 'esm',
        platform: 'browser',
        write: false,
      })
      const script = bundle.outputFiles[0]?.text ?? ''
      return expectReport(await visit(script, settingsOf(await place.mocks())))
    },
  },
]

/** Opens a page with a script. @returns what the script reports */
async function visit(script: string, settings: object): Promise<string> {
  const profile = mkdtempSync(join(process.env['TMPDIR'] ?? '/tmp', 'picturedesk-browser-'))
  const reported = Promise.withResolvers<string>()
  const server = createServer((request, response) => {
    if (request.url === '/settings') response.end(JSON.stringify(settings))
    else if (request.url === '/report') {
      reported.resolve(text(request))
      response.end()
    } else if (request.url === '/page.js')
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    else if (request.url === '/')
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Pictures</title><script type="module" src="/page.js"></script>')
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = spawn(findBrowser() ?? '', [...FLAGS, `--user-data-dir=${profile}`, url], {
    stdio: 'ignore',
  })
  browser.once('close', (code) =>
    reported.reject(
      new Error(`The browser ended with exit code ${code} before the page reported.`),
    ),
  )
  const hanging = setTimeout(
    () => reported.reject(new Error('The page never reported.')),
    HANGS_AFTER,
  )
  try {
    return await reported.promise
  } finally {
    clearTimeout(hanging)
    const ended = new Promise((end) => browser.once('close', end))
    if (browser.exitCode === null && browser.kill('SIGKILL')) await ended
    server.close()
    server.closeAllConnections()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
