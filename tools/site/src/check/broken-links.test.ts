import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { brokenLinks } from './broken-links.ts'

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-links-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const link = (...targets: readonly string[]): string =>
  targets.map((target) => `<a href="${target}">x</a>`).join('')

test('links to pages, places, folders and files that are there are fine', () => {
  const folder = site({
    'index.html':
      link('guide.html#place', './guide', 'api/', '/style.css', '#here', 'https://a.example/x') +
      '<p id="here"><a name="old">',
    'guide.html': `${link('/', 'index.html#old', '/api/#%E4%BA%91')}<h2 id="place">`,
    'api/index.html': `${link('../guide.html')}<h2 id="云">`,
    'style.css': '',
  })
  expect(brokenLinks(folder)).toEqual([])
})

test('a page, a place and a file that are missing are told with the page that names them', () => {
  const folder = site({
    'index.html': `${link('gone.html', 'guide.html#gone', '#gone')}<img src="gone.png">`,
    'guide.html': '<h2 id="place">',
  })
  expect(brokenLinks(folder)).toEqual([
    'index.html: The link "gone.html" leads to a page or file that is not there.',
    'index.html: The link "guide.html#gone" names a place that guide.html does not have.',
    'index.html: The link "#gone" names a place that index.html does not have.',
    'index.html: The link "gone.png" leads to a page or file that is not there.',
  ])
})

test('a site in a folder of a host is held to that folder', () => {
  const folder = site({ 'index.html': link('/desk/guide.html', '/guide.html'), 'guide.html': '' })
  expect(brokenLinks(folder, '/desk/')).toEqual([
    'index.html: The link "/guide.html" leads out of the site, which is served from /desk/.',
  ])
})
