import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vendors } from '@picturedesk/all-vendors'
import { writePages as writeReference } from '@picturedesk/reference/pages'
import type { Pages } from '../pages/page.ts'
import { splitReference } from './split-reference.ts'

/** A vendor in the list of pages beside each page. */
export interface VendorContents {
  readonly id: string
  readonly title: string
  readonly operations: readonly { readonly id: string; readonly title: string }[]
}

/**
 * Writes each vendor's reference as files, and makes pages of it.
 * @param folder where the files go that the site serves as they are
 */
export async function vendorPages(
  folder: string,
): Promise<{ readonly pages: Pages; readonly contents: readonly VendorContents[] }> {
  await writeReference(vendors, folder)
  const split = vendors.map(({ id }) => {
    const { pages, title, operations } = splitReference(
      id,
      readFileSync(join(folder, `${id}.md`), 'utf8'),
    )
    return {
      id,
      pages,
      title,
      operations: operations.map((one) => ({ id: one.id, title: one.title })),
    }
  })
  return {
    pages: Object.assign({}, ...split.map(({ pages }) => pages)) as Pages,
    contents: split.map(({ id, title, operations }) => ({ id, title, operations })),
  }
}
