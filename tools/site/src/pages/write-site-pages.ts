import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeApi } from '../api/write-api.ts'
import { errorList } from '../errors/error-list.ts'
import { docs, generated, publishedPackages, shortName } from '../house.ts'
import type { SidebarItem } from '../navigation/navigation.ts'
import { capabilityTable } from '../vendors/capability-table.ts'
import { knownTable } from '../vendors/known-table.ts'
import { type VendorContents, vendorPages } from '../vendors/vendor-pages.ts'
import { packageList } from './package-list.ts'
import { type Pages, writePages } from './page.ts'
import { repositoryPages } from './repository-pages.ts'

/**
 * Makes all pages that are not written by hand.
 * @returns how many there are of each sort
 */
export async function writeSitePages(): Promise<Readonly<Record<string, number>>> {
  rmSync(generated, { recursive: true, force: true })
  rmSync(join(docs, 'public/reference'), { recursive: true, force: true })
  mkdirSync(generated, { recursive: true })
  const vendors = await vendorPages(join(docs, 'public/reference'))
  const repository = { ...repositoryPages(), ...packageList() }
  const entries = await writeApi(join(generated, 'api'))
  const parts: Pages = {
    'parts/known.md': knownTable(),
    'parts/capabilities.md': await capabilityTable(),
    'parts/errors.md': errorList(),
  }
  for (const pages of [vendors.pages, repository, parts]) writePages(generated, pages)
  writePages(generated, { 'vendors/index.md': vendorIndex(vendors.contents) })
  const lists: Readonly<Record<string, readonly SidebarItem[]>> = {
    api: apiSidebar(entries),
    vendors: vendors.contents.map(vendorItem),
    packages: publishedPackages().map(({ name }) => ({
      text: name,
      link: `/packages/${shortName(name)}`,
    })),
  }
  for (const [folder, items] of Object.entries(lists))
    writeFileSync(join(generated, folder, 'sidebar.json'), JSON.stringify(items))
  return {
    'of vendors': Object.keys(vendors.pages).length,
    'of the repository': Object.keys(repository).length,
    'entries of the API': entries.length,
  }
}

function vendorItem({ id, title, operations }: VendorContents): SidebarItem {
  const link = `/vendors/${id}/`
  return {
    text: title.replace(/, described by Picturedesk$/, ''),
    link,
    collapsed: true,
    items: [
      ...operations.map((operation) => ({ text: operation.id, link: link + operation.id })),
      { text: 'Schemas', link: `${link}schemas` },
    ],
  }
}

function vendorIndex(contents: readonly VendorContents[]): string {
  const lines = contents.map(
    ({ id, title, operations }) =>
      `- [${title}](./${id}/index.md): ${operations.length} operations`,
  )
  return `# The vendors' APIs

Made from the specs that clients and mocks are made from. Each fact says whether it is documented, observed or assumed. These
are our descriptions. None is the vendor's own document.

${lines.join('\n')}
`
}

/** The entries of each package, below the package. */
function apiSidebar(entries: readonly string[]): SidebarItem[] {
  const short = entries.map(shortName)
  const main = [...new Set(short.map((entry) => entry.split('/')[0] ?? entry))]
  return main.map((name) => {
    const others = short.filter((entry) => entry.startsWith(`${name}/`))
    return {
      text: name,
      link: `/api/${name}/`,
      ...(others.length > 0 && {
        collapsed: true,
        items: others.map((entry) => ({ text: entry, link: `/api/${entry}/` })),
      }),
    }
  })
}
