// node any-vendor.js <package> <factory>: one vendor alone, by what every vendor's package has.
const [name, factory] = process.argv.slice(2)
const vendor = await import(name)
const { manifest } = await import(`${name}/manifest`)
const provider = vendor[factory]()

/** The first method that costs nothing and that the vendor has. */
async function read(options) {
  const { search, tagging, moderation } = provider
  if (search?.assets) return search.assets({ text: 'lighthouse' }, options)
  if (tagging?.tagOne) return tagging.tagOne({ url: 'https://pictures.example/1.jpg' }, options)
  if (tagging) {
    const results = []
    const picture = { id: '1', image: { url: 'https://pictures.example/1.jpg' } }
    for await (const result of tagging.tag([picture], options)) results.push(result)
    return results
  }
  return moderation.get('A1000', options)
}

async function refusal(options) {
  try {
    await read(options)
  } catch (error) {
    return error
  }
  throw new Error('Expected a failure.')
}

const wrong = await refusal({ timeout: -1 })
if (!(wrong instanceof vendor.InvalidArgumentError)) throw wrong
const left = await refusal({ signal: AbortSignal.abort() })
if (left.name !== 'AbortError') throw left
const result = await read({})
console.log(
  JSON.stringify({
    id: manifest.id,
    isSame: manifest.id === provider.manifest.id,
    found: Object.keys(result).length,
  }),
)
