import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { build } from 'esbuild'
import { spec } from '../place/pins.ts'
import type { Cell } from '../run/cell.ts'
import { hellorfApplication } from './hellorf-application.ts'
import { expectReport } from './report.ts'
import { settingsOf } from './settings.ts'

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .pictures),
    # Its network has only public addresses else, and the mock is on this machine.
    (name = "internet", network = (allow = ["local", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const pictures :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundled.js")],
  compatibilityDate = "2025-01-01",
  bindings = [(name = "SETTINGS", json = embed "settings.json")],
);
`

/** Where the runtime tells its port. */
const CONTROL = 3

/** The runtime of Cloudflare Workers, with a Worker that is bundled as their own tool does. */
export const workerCells: readonly Cell[] = [
  {
    axis: 'runtimes',
    name: 'workerd (Cloudflare Workers)',
    with: spec('workerd'),
    isInCi: true,
    run: async (place) => {
      const application = await hellorfApplication(place)
      const folder = application.cell('worker', ['worker.ts', 'try-hellorf.ts'])
      await build({
        entryPoints: [join(folder, 'worker.ts')],
        bundle: true,
        format: 'esm',
        conditions: ['workerd', 'worker', 'browser'],
        outfile: join(folder, 'worker.bundled.js'),
      })
      writeFileSync(join(folder, 'settings.json'), JSON.stringify(settingsOf(await place.mocks())))
      writeFileSync(join(folder, 'config.capnp'), CONFIG)
      const words = ['serve', 'config.capnp', `--control-fd=${CONTROL}`]
      const child = spawn(await place.program('workerd'), words, {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      })
      let said = ''
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
      try {
        const port = await listeningPort(child.stdio[CONTROL] as Readable)
        if (port === undefined) throw new Error(`workerd did not start.\n${said}`)
        const response = await fetch(`http://127.0.0.1:${port}/`)
        const text = await response.text()
        if (!response.ok) throw new Error(`The Worker failed: ${text}\n${said}`)
        return expectReport(text)
      } finally {
        child.kill('SIGKILL')
      }
    },
  },
]

async function listeningPort(control: Readable): Promise<number | undefined> {
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line) as { event?: string; port?: number }
    if (event === 'listen') return port
  }
  return undefined
}
