import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { spec } from '../place/pins.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { expectReport } from './report.ts'

/** A Next.js application: a route and an action on the server, and a part in the browser. */
export const nextCells: readonly Cell[] = [
  {
    axis: 'bundlers',
    name: 'Next.js: route, server action, and the search entry in the browser',
    with: spec('next'),
    isInCi: false,
    run: async (place) => {
      const application = await place.application({
        installer: 'npm-11',
        readmes: ['@picturedesk/hellorf'],
        pins: ['next', 'react', 'react-dom'],
      })
      const home = application.cell('next', ['next-app'])
      application.cell('next/next-app', ['try-hellorf.ts'], 'javascript')
      const folder = join(home, 'next-app')
      const next = [process.execPath, join(application.folder, 'node_modules/next/dist/bin/next')]
      await command([...next, 'build'], { cwd: folder })
      expectSearchAlone(folder)
      const env = { ...process.env, ...(await place.mocks()), NEXT_TELEMETRY_DISABLED: '1' }
      const [program = '', ...words] = [...next, 'start', '--port=0', '--hostname=127.0.0.1']
      const server = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
      let said = ''
      server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
      try {
        const url = await addressOf(createInterface(server.stdout))
        if (url === undefined) throw new Error(`Next.js did not start.\n${said}`)
        const response = await fetch(`${url}/pictures`)
        const text = await response.text()
        if (!response.ok) throw new Error(`The route failed: ${text}\n${said}`)
        const report = expectReport(text)
        const location = await act(url)
        if (!/\/found\?count=[1-9]/.test(location))
          throw new Error(
            `Expected that the action finds pictures. It led to "${location}".\n${said}`,
          )
        return `${report}, server action`
      } finally {
        server.kill('SIGKILL')
      }
    },
  },
]

/** What browsers load has the search, and nothing of another capability. */
function expectSearchAlone(folder: string): void {
  const files = globSync('.next/static/**/*.js', { cwd: folder })
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  if (!texts.some((text) => text.includes('/image/search')))
    throw new Error('Expected the search in what browsers load.')
  if (texts.some((text) => text.includes('/image/purchase')))
    throw new Error('Expected the search alone in what browsers load. It has /image/purchase.')
}

async function addressOf(lines: AsyncIterable<string>): Promise<string | undefined> {
  for await (const line of lines) {
    const [url] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(line) ?? []
    if (url !== undefined) return url
  }
  return undefined
}

/** Sends the form of the page as a browser without scripts does. @returns where it leads */
async function act(url: string): Promise<string> {
  const page = await (await fetch(url)).text()
  const form = new FormData()
  for (const [, name = '', value = ''] of page.matchAll(
    /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g,
  ))
    form.set(name, value)
  form.set('text', '云南')
  const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' })
  return response.headers.get('location') ?? ''
}
