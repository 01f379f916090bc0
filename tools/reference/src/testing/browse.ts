import { spawnSync } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

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
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--virtual-time-budget=30000',
  '--dump-dom',
]

/** A Chromium that is installed; undefined where there is none. */
export function findBrowser(): string | undefined {
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

export interface Visit {
  /** The document as the browser has it in the end. */
  readonly dom: string
  /** The URLs over HTTP that the page asked for, whether or not they could be reached. */
  readonly requests: readonly string[]
}

interface NetLog {
  readonly events: readonly {
    readonly params?: { readonly url?: unknown; readonly initiator?: unknown }
  }[]
}

/** The browser asks for some things of its own accord: those have no page that asks. */
const NO_PAGE = 'not an origin'

/** Opens a page in a browser that reaches no network. */
export function browse(browser: string, url: string): Visit {
  const folder = mkdtempSync(join(tmpdir(), 'browse-'))
  const log = join(folder, 'net.json')
  try {
    const given = [`--user-data-dir=${join(folder, 'profile')}`, `--log-net-log=${log}`, url]
    const { stdout, status, stderr } = spawnSync(browser, [...FLAGS, ...given], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    })
    if (status !== 0) throw new Error(`The browser ended with exit code ${status}. ${stderr}`)
    const { events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog
    const requests = events.flatMap(({ params }) => {
      const { url: asked, initiator } = params ?? {}
      const isOfPage = typeof initiator === 'string' && initiator !== NO_PAGE
      return isOfPage && typeof asked === 'string' && /^(?:https?|wss?):/.test(asked) ? [asked] : []
    })
    return { dom: stdout, requests: [...new Set(requests)] }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
