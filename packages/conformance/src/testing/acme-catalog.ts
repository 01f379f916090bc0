const ASSETS_PER_KIND = 7
const ORIGIN = 'https://api.acme.example'

/** A page of what the vendor has of a kind. */
export function searchCatalog(kind: string, asked: URLSearchParams): object {
  const page = Number(asked.get('page') ?? 1)
  const perPage = Number(asked.get('per_page') ?? 3)
  const found = asked.get('q') === 'nothing' ? [] : everyId().filter((id) => matches(id, asked))
  return {
    total: found.length,
    more: page * perPage < found.length,
    list: found.slice((page - 1) * perPage, page * perPage).map((id) => assetOf(kind, id)),
  }
}

/** What look like an asset, in pages. */
export function similarTo(kind: string, vendorId: string, asked: URLSearchParams): object {
  const page = Number(asked.get('page') ?? 1)
  const size = Number(asked.get('per_page') ?? 3)
  const others = everyId().filter((id) => id !== vendorId)
  return {
    more: page * size < others.length,
    list: others.slice((page - 1) * size, page * size).map((id) => assetOf(kind, id)),
  }
}

/** An asset as the vendor sends it. */
export function assetOf(kind: string, id: string): object {
  const number = Number(id)
  return {
    id,
    title: `${kind} ${id}`,
    url: `https://files.example/${kind}/${id}.jpg?signature=s%2B${id}`,
    until: Date.now() + 86_400_000,
    used: `${ORIGIN}/used/${kind}/${id}`,
    width: isWide(id) ? 4000 : 3000,
    height: isWide(id) ? 3000 : 4000,
    seconds: kind === 'image' ? 0 : 10 + number,
    editorial: isEditorial(id),
    ai: number === 5,
    adult: number === 6,
    released: number % 2 === 1,
    property: number === 2,
    author: { id: `a${number % 3}`, name: `Ada ${number % 3}` },
    made: `2019-05-0${id}`,
    published: `2021-03-0${id}T08:00:00Z`,
  }
}

/** The asset at a path such as `image/1`. */
export function assetAt(path: string): object {
  const [kind = '', id = ''] = path.split('/')
  return { kind, ...assetOf(kind, id) }
}

/** An asset with its offers. */
export function detailOf(kind: string, id: string): object {
  return { ...assetOf(kind, id), offers: OFFERS }
}

/** Whether the vendor has it. */
export function exists(id: string): boolean {
  return /^[1-9]\d?$/.test(id) && Number(id) <= ASSETS_PER_KIND
}

/** What an offer costs. */
export function priceOf(offerId: string): string | undefined {
  return OFFERS.find(({ id }) => id === offerId)?.price
}

const OFFERS = [{ id: '11', name: 'Standard', price: '20.00', credits: '2' }]

function everyId(): string[] {
  return Array.from({ length: ASSETS_PER_KIND }, (_, index) => String(index + 1))
}

function isWide(id: string): boolean {
  return Number(id) % 2 === 1
}

function isEditorial(id: string): boolean {
  return Number(id) < 3
}

function matches(id: string, asked: URLSearchParams): boolean {
  const orientation = asked.get('orientation')
  if (orientation === 'horizontal' && !isWide(id)) return false
  if (orientation === 'vertical' && isWide(id)) return false
  const editorial = asked.get('editorial')
  return editorial === null || editorial === String(isEditorial(id))
}
