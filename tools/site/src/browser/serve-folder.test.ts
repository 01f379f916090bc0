import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { siteBase } from '../house.ts'
import { serveFolder } from './serve-folder.ts'

test.each(['/', '/picturedesk/'])(
  'a site below %s is served there and nowhere else',
  async (base) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-serve-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'start.html'), 'start')
    writeFileSync(join(folder, '404.html'), 'nothing')
    const server = await serveFolder(folder, base)
    onTestFinished(() => server.close())
    const read = async (address: string): Promise<string> => (await fetch(address)).text()
    expect(await read(`${server.url}/start`)).toBe('start')
    expect(await read(new URL('/elsewhere/start', server.url).href)).toBe('nothing')
    expect(await read(new URL('/start', server.url).href)).toBe(base === '/' ? 'start' : 'nothing')
  },
)

test.each(['x', '/x', 'x/', '//', '/ /'])('SITE_BASE "%s" is refused', (value) => {
  expect(() => siteBase(value)).toThrow('Expected SITE_BASE to be a path')
})
