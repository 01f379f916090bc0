import { type ExampleBook, isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'

/**
 * The images that the spec's successful examples name, in the vendor's form; of several mentions the
 * one that says most.
 */
export function readCatalogue(examples: ExampleBook): JsonObject[] {
  const values = ['searchImages', 'getImage', 'listRelatedImages']
    .flatMap((operation) => examples.of(operation))
    .filter(({ status }) => status === 200)
    .flatMap(({ value }) => (isJsonObject(value) ? [value] : []))
  const images = new Map<string, JsonObject>()
  for (const image of values.flatMap((value) =>
    'results' in value ? objectsIn(value['results']) : [value],
  )) {
    const id = String(image['id'])
    const known = images.get(id) ?? {}
    if (Object.keys(image).length > Object.keys(known).length) images.set(id, image)
  }
  return [...images.values()]
}
