import {
  type Asset,
  createHellorf,
  type Hellorf,
  type HellorfOptions,
  NotFoundError,
  PicturedeskError,
} from '@picturedesk/hellorf'

/** What a trial found. */
export interface Report {
  readonly found: number
  readonly title: string
  readonly notFound: string
  readonly aborted: string
}

/** A search, an error by its class, and an abort while the request is on its way. */
export async function tryHellorf(options: HellorfOptions = {}): Promise<Report> {
  const hellorf: Hellorf = createHellorf(options)
  const { items } = await hellorf.search.assets({ text: '云南' })
  const [first] = items
  if (first === undefined) throw new Error('The search found nothing.')
  const asset: Asset = await hellorf.assets.get(first.id)
  let notFound = ''
  try {
    await hellorf.assets.get('hellorf:image/404404404')
  } catch (error) {
    if (!(error instanceof NotFoundError) || !PicturedeskError.isInstance(error)) throw error
    notFound = error.code
  }
  const { signal, abort } = aborting()
  const impatient = createHellorf({ ...options, hooks: { onRequest: () => abort() } })
  let aborted = ''
  try {
    await impatient.search.assets({ text: '云南' }, { signal })
  } catch (error) {
    aborted = (error as Error).name
  }
  return { found: items.length, title: asset.title ?? '', notFound, aborted }
}

function aborting(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
