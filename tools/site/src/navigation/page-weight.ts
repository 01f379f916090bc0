/**
 * How much a place of the site counts in a search, by its address: first what a package exports, when a reader types its name,
 * then guides and packages, what is made, and members of a type or table last. The browser gets this function as text, so that it uses nothing outside itself.
 * @param term a word that was found there
 */
export function pageWeight(address: string, term = ''): number {
  if (/\/(?:guides\/|start|errors)/.test(address)) return 4
  if (/\/packages\//.test(address)) return 3
  if (/\/(?:mutation|what-the-suite-proves|decisions\/|contributing|architecture)/.test(address))
    return 0.3
  const [page = '', anchor = ''] = address.split('#')
  if (!/\/api\//.test(page)) return 1
  // What an entry exports is a page of its own. Its heading says what it is and its name: `#function-createhellorf`.
  const name =
    page
      .replace(/\.html$/, '')
      .split('/')
      .pop() ?? ''
  const own = anchor.replace(/^(?:function|class|interface|variable|type-alias|enumeration)-/, '')
  const isMember = anchor !== '' && own !== name.toLowerCase()
  if (isMember || /\/(?:variables|type-aliases)\//.test(page)) return 0.03
  return page.includes('/functions/') && term.toLowerCase() === name.toLowerCase() ? 6 : 0.7
}
