import hellorf = require('@picturedesk/hellorf')

/** In CommonJS, with the types of an ES module. */
export = async (error: unknown): Promise<number> => {
  if (hellorf.NotFoundError.isInstance(error)) return 0
  const { items } = await hellorf.createHellorf().search.assets({ text: '云南' })
  return items.length
}
