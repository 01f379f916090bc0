const { createHellorf, NotFoundError } = require('@picturedesk/hellorf')
const { createHellorfSearch } = require('@picturedesk/hellorf/search')

async function main() {
  const { items } = await createHellorfSearch().search.assets({ text: '云南' })
  const refusal = await createHellorf()
    .assets.get('hellorf:image/404404404')
    .catch((error) => error)
  console.log(JSON.stringify({ found: items.length, isNotFound: refusal instanceof NotFoundError }))
}

main()
