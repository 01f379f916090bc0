import { createHellorfSearch } from '@picturedesk/hellorf/search'

/** Searches alone: a bundle of this carries no other capability. */
async function trySearch(options: Parameters<typeof createHellorfSearch>[0]): Promise<unknown> {
  const hellorf = createHellorfSearch(options)
  const { items } = await hellorf.search.assets({ text: '云南' })
  let refused = ''
  try {
    await hellorf.search.assets({ text: '' })
  } catch (error) {
    refused = (error as { code?: string }).code ?? ''
  }
  return { found: items.length, refused }
}

Object.assign(globalThis, { trySearch })
