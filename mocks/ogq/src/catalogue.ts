import { type ExampleBook, isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'

/** Everything that the documents' examples tell about OGQ's images. */
export interface Catalogue {
  /** In the order in which a search lists them, in the vendor's own form. */
  readonly images: readonly JsonObject[]
  /** A URL that streams an image. */
  readonly streamingUrl: string
}

/**
 * Gathers the catalogue from the successful examples of the spec: images by their first mention.
 *
 * @throws Error when no example streams an image
 */
export function readCatalogue(examples: ExampleBook): Catalogue {
  const payloads = (operation: string): JsonObject[] =>
    examples.of(operation).flatMap(({ value }) => {
      const data = isJsonObject(value) && value['code'] === 20000 ? value['data'] : undefined
      return isJsonObject(data) ? [data] : []
    })
  const elements = (operation: string): JsonObject[] =>
    payloads(operation).flatMap((page) => objectsIn(page['elements']))
  const used = [...elements('listFavorites'), ...elements('listRecents')]
  const images = new Map<string, JsonObject>()
  for (const image of [...elements('searchImages'), ...used.map((one) => one['image'])]) {
    if (!isJsonObject(image)) continue
    const id = contentIdOf(image)
    if (!images.has(id)) images.set(id, image)
  }
  const [streaming] = payloads('getStreamingUrl')
  if (!streaming) throw new Error('The spec has no successful example of getStreamingUrl.')
  return { images: [...images.values()], streamingUrl: String(streaming['imageUrl']) }
}

/** An image's id as text. */
export function contentIdOf(image: JsonObject): string {
  return String(image['contentId'])
}
