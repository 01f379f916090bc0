/** What a key of `paths` says of a name in the query, as in `/?action=list`. */
export interface KeyQuery {
  readonly name: string
  /** Undefined for any, as in `/files?name={name}` or `/files?acl`. */
  readonly value: string | undefined
  /** The path parameter that stands for the value, as in `{name}`. */
  readonly parameter: string | undefined
}

/** A key of `paths`, taken apart. */
export interface PathKey {
  /** The template of the path alone. */
  readonly path: string
  readonly query: readonly KeyQuery[]
  /** What stands behind `#`. No client sends that, so it only tells operations apart in the document. */
  readonly fragment: string | undefined
}

/** Takes a key of `paths` apart. AWS, Flickr and Azure documents have queries and fragments in them. */
export function readPathKey(key: string): PathKey {
  const [beforeFragment, fragment] = splitOutside(key, '#')
  const [path, query = ''] = splitOutside(beforeFragment, '?')
  return {
    // `{?page,size}` in the manner of RFC 6570 says no more than that there are such parameters.
    path: withSlash(path.replace(/\{[?&#][^{}]*\}/g, '')),
    query: query.split('&').flatMap((pair) => (pair === '' ? [] : [readPair(pair)])),
    fragment,
  }
}

function withSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`
}

function readPair(pair: string): KeyQuery {
  const [name, value = ''] = splitOutside(pair, '=')
  const [, parameter] = /^\{([^{}]*)\}$/.exec(value) ?? []
  const free = value === '' || value.includes('{')
  return { name: decode(name), value: free ? undefined : decode(value), parameter }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** Splits at the first separator that stands outside of braces. */
function splitOutside(text: string, separator: string): [string, string | undefined] {
  let depth = 0
  for (const [index, character] of [...text].entries()) {
    if (character === '{') depth++
    else if (character === '}') depth = Math.max(0, depth - 1)
    else if (character === separator && depth === 0) {
      const characters = [...text]
      return [characters.slice(0, index).join(''), characters.slice(index + 1).join('')]
    }
  }
  return [text, undefined]
}
