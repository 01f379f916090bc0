import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { vendors } from '@picturedesk/all-vendors'
import { listOperations } from '@picturedesk/generate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { methodsOf } from './samples/interface-samples.ts'
import { browse, findBrowser } from './testing/browse.ts'
import { type LoadedVendor, loadVendor, type ReferenceSpec } from './vendors/load-vendor.ts'
import { writePages } from './write-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'reference-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(() => writePages(vendors, folder))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const browser = findBrowser()

describe.each(vendors)('$id', (one) => {
  const { id } = one
  let vendor: LoadedVendor
  beforeAll(async () => {
    vendor = await loadVendor(one)
  })

  test('the Markdown has each operation, with its client call where a journey reaches it', () => {
    const text = read(`${id}.md`)
    for (const operation of listOperations(vendor.spec)) {
      const start = text.indexOf(`<a id="operation-${operation.id.toLowerCase()}"></a>`)
      expect(start, operation.id).toBeGreaterThan(0)
      const section = text.slice(start).split('\n<a id=')[0] ?? ''
      expect(section).toContain(`| Operation | \`${operation.id}\` |`)
      expect(section).toMatch(/\| Known by \| \d+ facts: /)
      expect(section).toMatch(/^(?:Documented|Observed|Assumed)/m)
      if (vendor.journeys[operation.id] !== undefined)
        expect(section).toContain(`.${operation.method}('${operation.path}'`)
    }
  })

  test('each link within the Markdown leads somewhere', () => {
    const text = read(`${id}.md`)
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((target) => !text.includes(`<a id="${target}"></a>`))).toEqual([])
  })

  test('the first method of each operation has a sample, and only methods that it serves have', () => {
    const text = read(`${id}.md`)
    for (const operation of Object.keys(vendor.journeys)) {
      const start = text.indexOf(`<a id="operation-${operation.toLowerCase()}"></a>`)
      const section = text.slice(start).split('\n<a id=')[0] ?? ''
      const shown = [...section.matchAll(/^By `([^`]+)`:$/gm)].map(([, label]) => label)
      const served = methodsOf(vendor, operation)
      expect(shown, operation).toEqual(expect.arrayContaining(served.slice(0, 1)))
      expect([...served, 'typed client'], operation).toEqual(expect.arrayContaining(shown))
    }
  })

  test('the JSON is the document that the page shows', () => {
    const { info, paths } = JSON.parse(read(`${id}.json`)) as ReferenceSpec
    expect(info.description).toContain('## Documents that this rests on')
    expect(Object.keys(paths ?? {}).length).toBeGreaterThan(0)
  })

  test('a browser shows each operation, and nothing leaves the page', ({ skip }) => {
    if (browser === undefined)
      return skip('No Chromium is installed, such as Debian’s package chromium.')
    const { dom, requests } = browse(browser, pathToFileURL(join(folder, `${id}.html`)).href)
    for (const operation of listOperations(vendor.spec)) {
      expect(
        new RegExp(`data-section-id="[^"]*operation/${operation.id}"`).test(dom),
        operation.id,
      ).toBe(true)
      expect(dom.includes(`<code>${operation.id}</code>`), operation.id).toBe(true)
    }
    expect(requests).toEqual([])
    // What is shown, without the document that it is shown from.
    const shown = dom.replace(/<script[\s\S]*?<\/script>/g, '')
    const parameters = listOperations(vendor.spec).flatMap((operation) => operation.parameters)
    const missing = parameters.flatMap(({ name, ...more }) => {
      const { description = '' } = more as { readonly description?: string }
      const [start = ''] = /^[\w ,.-]*/.exec(description) ?? []
      return shown.includes(start.trim()) ? [] : [`${name}: ${start}`]
    })
    expect(missing).toEqual([])
  })
})

test('the index lists each vendor', () => {
  for (const { id } of vendors) {
    expect(read('index.html')).toContain(`<a href="${id}.html">`)
    expect(read('index.md')).toContain(`](${id}.md)`)
  }
})

test('a request that leaves a page would be seen', ({ skip }) => {
  if (browser === undefined)
    return skip('No Chromium is installed, such as Debian’s package chromium.')
  const leaky = join(folder, 'leaky.html')
  writeFileSync(leaky, '<!doctype html><img src="http://picturedesk.invalid/seen.png">')
  const { requests } = browse(browser, pathToFileURL(leaky).href)
  expect(requests).toEqual(['http://picturedesk.invalid/seen.png'])
})
