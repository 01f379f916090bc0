import { onDocument } from '../document/document-model.js'

const TOLD =
  /\bnot (?:a )?part of (?:the|what is) sign|\b(?:is|are)(?: not|n't) signed\b|\bnot (?:to be )?signed\b|\bunsigned (?:member|parameter|value)|\b(?:left out of|excluded from|outside(?: of)?) (?:the|what is) sign/i

/** Demands the mark x-unsigned on what a text or another body keeps out of the signature. */
export const unsignedMarked = onDocument((model) => {
  const members = model
    .all('schema')
    .flatMap(({ node, path }) =>
      path.at(-2) === 'properties' && model.rolesOf(node).has('request')
        ? [{ node, path, name: String(path.at(-1)), whole: model.follow(node) }]
        : [],
    )
  const parameters = model.all('parameter').map(({ node, path }) => ({
    ...{ node, path, name: String(node['name']) },
    whole: { ...model.follow(node['schema']), ...node },
  }))
  const all = [...members, ...parameters]
  const marked = new Set(all.filter(({ whole }) => isMarked(whole)).map(({ name }) => name))
  const named = new Map(
    all
      .flatMap(({ whole }) =>
        whole?.['x-credential'] === true ? [...exceptions(String(whole['description'] ?? ''))] : [],
      )
      .map((name) => [name, true]),
  )
  return all.flatMap(({ path, name, whole }) => {
    if (isMarked(whole) || whole?.['x-credential'] === true) return []
    const reason = TOLD.test(String(whole?.['description'] ?? ''))
      ? 'Its text says that it is not signed.'
      : named.has(name)
        ? 'The text of a signature leaves it out.'
        : marked.has(name)
          ? 'It is marked so in another place.'
          : undefined
    return reason === undefined ? [] : [{ message: `${name}: ${reason}`, path }]
  })
})

/** Names that a text such as "the MD5 over all members but `file`" takes out. @param {string} text */
function exceptions(text) {
  const found =
    /\b(?:but|except(?: for)?|without|other than) ((?:(?:,? ?(?:and |or )?)`[^`]+`)+)/i.exec(text)
  return [...(found?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

/** @param {any} node */
function isMarked(node) {
  return node?.['x-unsigned'] === true
}
