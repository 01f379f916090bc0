import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docs, generated, repositoryAddress } from '../house.ts'

export { siteBase } from '../house.ts'
export { pageWeight } from './page-weight.ts'

/** An entry of the list beside a page. */
export interface SidebarItem {
  readonly text: string
  readonly link?: string
  readonly items?: SidebarItem[]
  readonly collapsed?: boolean
}

type NavigationItem =
  | { readonly text: string; readonly link: string; readonly activeMatch?: string }
  | { readonly text: string; readonly items: { readonly text: string; readonly link: string }[] }

/** What stands at the top of each page. */
export function navigation(): NavigationItem[] {
  return [
    { text: 'Start', link: '/start', activeMatch: '^/start' },
    { text: 'Guides', link: '/guides/search', activeMatch: '^/guides/' },
    { text: 'Packages', link: '/packages/', activeMatch: '^/packages/' },
    { text: 'API', link: '/api/', activeMatch: '^/api/' },
    { text: 'Vendors', link: '/vendors/', activeMatch: '^/vendors/' },
    { text: 'Errors', link: '/errors', activeMatch: '^/errors' },
    { text: 'Status', link: '/status', activeMatch: '^/(status|capabilities|support|coverage)' },
    ...repository(),
  ]
}

function repository(): NavigationItem[] {
  const address = repositoryAddress()
  if (address === undefined) return []
  const items = [
    { text: 'Source', link: address },
    { text: 'Issues', link: `${address}/issues` },
  ]
  return [{ text: 'Repository', items }]
}

/** What stands beside a page, by the start of its address. */
export function sidebar(): Record<string, SidebarItem[]> {
  return {
    '/api/': made('api'),
    '/vendors/': made('vendors'),
    '/packages/': made('packages'),
    '/': [
      { text: 'Use it', items: guides() },
      {
        text: 'Look it up',
        items: pages(['capabilities', 'errors', 'support', 'status', 'coverage', 'security']),
      },
      {
        text: 'How it is built',
        collapsed: true,
        items: pages([
          'architecture',
          'what-the-suite-proves',
          'performance',
          'mutation',
          'drift',
          'contributing',
        ]),
      },
      { text: 'Decisions', collapsed: true, link: '/decisions/', items: decisions() },
    ],
  }
}

const GUIDES = [
  'start',
  'guides/search',
  'guides/license',
  'guides/tag',
  'guides/moderate',
  'guides/mocks',
  'guides/errors',
  'guides/runtimes',
  'guides/observe',
  'guides/plugin',
]

/** In the order in which they are needed; a guide that is not in the list follows. */
function guides(): SidebarItem[] {
  const found = readdirSync(join(docs, 'guides')).map((name) => `guides/${name.slice(0, -3)}`)
  return pages([...GUIDES, ...found.filter((name) => !GUIDES.includes(name)).sort()])
}

function decisions(): SidebarItem[] {
  const names = readdirSync(join(docs, 'decisions')).filter((name) => /^\d/.test(name))
  return pages(names.sort().map((name) => `decisions/${name.slice(0, -3)}`))
}

/** Pages by name, those that are there, with their own titles. */
function pages(names: readonly string[]): SidebarItem[] {
  return names.flatMap((name) => {
    const text = titleOf(name)
    return text === undefined ? [] : [{ text, link: `/${name}` }]
  })
}

function titleOf(name: string): string | undefined {
  const file = [docs, generated].map((folder) => join(folder, `${name}.md`)).find(existsSync)
  if (file === undefined) return undefined
  const [, title = name] = /^# (.+)$/m.exec(readFileSync(file, 'utf8')) ?? []
  return title.replaceAll('`', '')
}

/** The list that was written with the pages of a folder. */
function made(folder: string): SidebarItem[] {
  const path = join(generated, folder, 'sidebar.json')
  if (!existsSync(path))
    throw new Error(`${path} is missing. Run "pnpm site:pages" first: it makes these pages.`)
  return JSON.parse(readFileSync(path, 'utf8')) as SidebarItem[]
}
